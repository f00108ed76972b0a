import { describe, expect, it } from 'vitest'
import { withEndpoint } from '../../../data/search/endpoints'
import { searchCatalogue } from '../../support/searchCatalogue'

const searchFor = (query: string) => withEndpoint(searchCatalogue(query), query)

describe('an endpoint that a query names', () => {
  it('is added with its place', () => {
    expect(searchFor('POST /user/mark').endpoint).toEqual({
      name: 'POST /user/mark',
      path: '/endpoints/user#post-user-mark',
      remark: 'the endpoint and the codes it can return',
    })
  })

  it('is none for a path that the server lacks', () => {
    expect(searchFor('/no/such/path {"code":31504}').endpoint).toBeNull()
  })

  it.each([
    ['POST /api/fresns/v1/user/mark {"code":36118}', 'can return 36118'],
    // From a check before the call.
    ['POST /api/fresns/v1/user/mark {"code":31303}', 'can return 31303'],
    ['POST /api/fresns/v1/user/mark {"code":34306}', 'not known to return 34306'],
  ])('says whether it returns the code in %s', (query, remark) => {
    expect(searchFor(query).endpoint?.remark).toBe(remark)
  })

  it.each([
    ['POST /user/auth-token', 34111, 'v3.0.0 and later'],
    ['GET /geotag/{gtid}/detail', 37300, 'v3.0.0 and later'],
  ])('tells with which of its meanings %s returns %i', (name, code, span) => {
    expect(searchFor(`${name} {"code":${code}}`).endpoint?.remark).toBe(
      `can return ${code} with its meaning in versions ${span}`,
    )
  })

  it('is not said to return what only servers of version 2, whose source was not read, could', () => {
    expect(searchFor('GET /common/file/{fid}/link {"code":37500}').endpoint?.remark).toBe(
      'not known to return 37500',
    )
  })

  it('leaves, of matches by words, only codes that it can return', () => {
    const found = (query: string) => searchFor(query).hits.map(({ entry }) => entry.code)

    expect(found('too many wrong passwords')).not.toEqual([])
    expect(found('/account/auth-token wrong password')).toEqual(expect.arrayContaining([34307]))
  })
})
