import { describe, expect, it } from 'vitest'
import { keysOf } from '../../../data/endpoints'
import { findEndpoints } from '../../../data/endpoints/findEndpoints'
import { withEndpoint } from '../../../data/search/searchEndpoints'
import { searchCatalogue } from '../../support/searchCatalogue'

const NEUTRAL = 'the endpoint, with all codes that it can return'

const searchFor = (query: string) => withEndpoint(searchCatalogue(query), query)
const remarkFor = (query: string) => searchFor(query).endpoint?.remark

describe('an endpoint that a query names', () => {
  it('is added with its place', () => {
    expect(searchFor('POST /user/mark').endpoint).toEqual({
      name: 'POST /user/mark',
      path: '/endpoints/user#post-user-mark',
      remark: NEUTRAL,
    })
  })

  it('does not exist for a path that the server lacks', () => {
    expect(searchFor('/no/such/path {"code":31504}').endpoint).toBeNull()
  })

  it.each([
    ['POST /account/auth-token {"code":31502}', 'can return 31502'],
    ['POST /user/mark {"code":36118}', 'can return 36118 (v3.3.1 and later)'],
    [
      'POST /user/mark {"code":31303}',
      'can return 31303 (when the timestamp is more than ten minutes old)',
    ],
    ['GET /conversation/x/detail {"code":36601}', 'can return 36601 (doubtful: seems unreachable)'],
    ['POST /user/mark {"code":34306}', 'not known to return 34306'],
    [
      'Fresns-Version: 3.1.0\nPOST /user/mark {"code":36118}',
      'not known to return 36118 in v3.1.0',
    ],
    [
      'Fresns-Version: 3.6.2\nPOST /user/mark {"code":36118}',
      'can return 36118 (v3.3.1 and later)',
    ],
    ['Fresns-Version: 3.6.2\nGET /geotag/{gtid}/detail\n{"code":37300}', 'can return 37300'],
    [
      'POST /account/auth-token code=31502, code=34306',
      'can return 31502; not known to return 34306',
    ],
  ])('is said to return the code or not: %s', (query, remark) => {
    expect(remarkFor(query)).toBe(remark)
  })

  it.each([
    ['POST /user/auth-token', 34111, ' (what a client should do here: finish signing in)'],
    ['GET /geotag/{gtid}/detail', 37300, ''],
  ])('says for which of its meanings %s returns %i%s', (name, code, reaction) => {
    expect(remarkFor(`${name} {"code":${code}}`)).toBe(
      `can return ${code} as defined in v3.0.0 and later${reaction}`,
    )
  })

  it.each([
    ['success', 'POST /user/mark {"code":0,"message":"Successful"}'],
    ['a path that other endpoints have too', '/editor/post/draft/abc {"code":34306}'],
    ['a method that the endpoint does not have', 'GET /user/mark {"code":31303}'],
    ['several endpoints', 'GET /post/list, POST /user/mark {"code":34306}'],
    ['many codes', 'POST /account/auth-token code=31502, code=31506, code=31507, code=31602'],
    ['a meaning of version 2, whose source was not read', 'GET /common/file/{fid}/link 37500'],
    [
      'a code that the version lacks',
      'Fresns-Version: 2.0.0\nPOST /editor/post/publish\n{"code":36120}',
    ],
    [
      'a version that has another meaning',
      'Fresns-Version: 2.10.0\nGET /geotag/{gtid}/detail\n{"code":37300}',
    ],
  ])('claims nothing about %s', (_, query) => {
    expect(remarkFor(query)).toBe(NEUTRAL)
  })

  it.each(['/user/mark', 'POST /api/fresns/v1/user/mark', 'POST /user/mark HTTP/1.1'])(
    'is all that is found for a request line on its own: %s',
    (query) => {
      expect(searchFor(query)).toMatchObject({ hits: [], suggestions: [] })
      expect(searchFor(query).endpoint?.name).toBe('POST /user/mark')
    },
  )

  it.each(['expired /account/auth-token', '{"url":"/user/mark","msg":"can-not-mark-yourself"}'])(
    'keeps the codes that words beside the path lead to: %s',
    (query) => {
      expect(searchFor(query).hits).not.toEqual([])
    },
  )

  it('keeps, of the matches by words, only codes that it can return', () => {
    const query = '/account/auth-token wrong password'
    const [named] = findEndpoints(query)
    const possible: ReadonlySet<number | string> = named ? keysOf(named.endpoint) : new Set()
    const found = (hits: ReturnType<typeof searchFor>['hits']) =>
      hits.map(({ entry }) => entry.code).filter((code) => !possible.has(code))

    expect(found(searchCatalogue(query).hits)).not.toEqual([])
    expect(searchFor(query).hits).not.toEqual([])
    expect(found(searchFor(query).hits)).toEqual([])
  })
})
