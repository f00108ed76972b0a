import { describe, expect, it } from 'vitest'
import { useServerVersion } from '../../../components/address/useServerVersion'
import { useSharedLink } from '../../../components/address/useSharedLink'
import '../../support/mountInSite'

describe('a link to send to others', () => {
  const linkTo = useSharedLink()
  const { choose } = useServerVersion()

  it('is complete', () => {
    expect(linkTo('/headers#31504')).toBe(`${location.origin}/reference/headers#31504`)
  })

  it('names the sender’s server version, if it is known', () => {
    choose('3.6.2')
    expect(linkTo('/38104')).toBe(`${location.origin}/reference/38104?v=3.6.2`)
    expect(linkTo('/editor#38104')).toBe(`${location.origin}/reference/editor?v=3.6.2#38104`)

    choose(null)
    expect(linkTo('/38104')).toBe(`${location.origin}/reference/38104`)
  })
})
