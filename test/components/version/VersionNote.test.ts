import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import VersionNote from '../../../components/version/VersionNote.vue'
import { useServerVersion } from '../../../components/address/useServerVersion'
import { inSite } from '../../support/mountInSite'

function noteFor(version: string | null) {
  useServerVersion().choose(version)
  return mount(VersionNote, inSite).text().replace(/\s+/g, ' ')
}

describe('VersionNote', () => {
  it('names the releases of the published table, and no more', () => {
    expect(noteFor(null)).toMatch(/^The messages are those of Fresns server v3.1.0 to v3.2.1 ?\.$/)
  })

  it('counts what differs on the chosen release', () => {
    expect(noteFor('3.6.2')).toContain('10 codes differ from the published table')
  })

  it('says of a release of the published table that nothing differs', () => {
    expect(noteFor('3.2.0')).toContain('All codes match the published table.')
  })

  it('keeps its sentences apart', () => {
    expect(noteFor('3.8.1')).toMatch(
      /^Server version: v3\.8\.1\. 3\.8\.1 is .+ release\. 10 codes .+ marked\. Changes by version$/,
    )
  })

  it('counts one as one', () => {
    expect(noteFor('3.0.0')).toContain('1 code differs from the published table')
  })

  it('says that later releases are not verified', () => {
    expect(noteFor('3.8.1')).toContain('3.8.1 is not verified')
  })

  it('says that a text is no version', () => {
    expect(noteFor('latest')).toContain('“latest” is not a server version')
    expect(noteFor('latest')).not.toContain('those of Fresns server')
  })
})
