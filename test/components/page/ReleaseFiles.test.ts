import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import ReleaseFiles from '../../../components/page/ReleaseFiles.vue'
import { useServerVersion } from '../../../components/address/useServerVersion'
import { inSite } from '../../support/mountInSite'

const addressesFor = (version: string) => {
  useServerVersion().choose(version)
  return mount(ReleaseFiles, inSite)
    .findAll('a')
    .map((link) => link.attributes('href'))
}

describe('ReleaseFiles', () => {
  it.each([
    ['2.21.4', 'v2.21.4'],
    ['3.8.1', 'v3.6.2'],
  ])('leads for server %s to the files of %s', (version, release) => {
    expect(addressesFor(version)).toEqual([
      `/reference/${release}/codes.json`,
      `/reference/${release}/codes.csv`,
    ])
  })
})
