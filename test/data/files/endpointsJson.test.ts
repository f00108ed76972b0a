import { describe, expect, it } from 'vitest'
import { endpoints as sources } from '../../../data/endpoints'
import { compileSchema, readValid } from '../../support/validators'

interface EndpointsFile {
  readonly $schema: string
  readonly release: string
  readonly guards: readonly { readonly name: string }[]
  readonly endpoints: readonly {
    readonly method: string
    readonly path: string
    readonly shortPath: string
    readonly guards: readonly { readonly name: string; readonly codes: readonly number[] }[]
    readonly codes: readonly { readonly code: number; readonly name: string }[]
  }[]
}

const isValid = compileSchema<EndpointsFile>('/endpoints.schema.json')
const file = readValid('/endpoints.json', isValid)
const { endpoints } = file
const mark = endpoints.find(({ shortPath }) => shortPath === '/user/mark')

describe('endpoints.json', () => {
  it('names its schema', () => {
    expect(file.$schema).toBe('https://example.org/errors/endpoints.schema.json')
  })

  it('says which release was read', () => {
    expect(file.release).toBe('v3.2.1')
  })

  it('has every endpoint under its full path', () => {
    expect(endpoints.map(({ method, path }) => `${method} ${path}`)).toEqual(
      sources.map(({ method, fullPath }) => `${method} ${fullPath}`),
    )
    expect(mark?.path).toBe('/api/fresns/v1/user/mark')
  })

  it('names the codes of an endpoint', () => {
    expect(mark?.codes).toContainEqual(
      expect.objectContaining({
        code: 36202,
        name: 'CANNOT_MARK_YOURSELF',
        url: 'https://example.org/errors/36202',
      }),
    )
  })

  it('names the guards before an endpoint, and the codes that can stop it', () => {
    const known = file.guards.map(({ name }) => name)

    expect(mark?.guards.map(({ name }) => name)).toEqual([
      'CheckHeaderByWhitelist',
      'CheckSiteMode',
    ])
    for (const { guards } of endpoints) for (const { name } of guards) expect(known).toContain(name)
  })

  it('names the reaction at the endpoint', () => {
    const signIn = endpoints.find(({ shortPath }) => shortPath === '/user/auth-token')

    expect(signIn?.codes).toContainEqual(
      expect.objectContaining({ code: 31602, reaction: 'finish-signing-in' }),
    )
    expect(signIn?.codes).toContainEqual(
      expect.objectContaining({ code: 31504, reaction: 'sign-in-again' }),
    )
  })

  it('identifies a code outside the published table by name and release', () => {
    const edit = endpoints.find(({ shortPath }) => shortPath === '/editor/{type}/edit/{fsid}')

    expect(edit?.codes).toContainEqual(
      expect.objectContaining({ code: 38101, name: 'EDITING_ONLY_BY_AUTHOR', since: 'v3.3.0' }),
    )
  })
})

describe('the schema of endpoints.json', () => {
  it.each([
    ['no endpoints', { endpoints: null }],
    ['a release without its v', { release: '3.2.1' }],
    ['an endpoint with an unknown method', { endpoints: [{ ...mark, method: 'FETCH' }] }],
    ['an endpoint without its path', { endpoints: [{ ...mark, path: undefined }] }],
    [
      'a code without its source',
      { endpoints: [{ ...mark, codes: [{ ...mark?.codes[0], sources: [] }] }] },
    ],
    [
      'a code in small letters',
      { endpoints: [{ ...mark, codes: [{ ...mark?.codes[0], name: 'gone' }] }] },
    ],
    ['a field that nobody described', { severity: 'high' }],
  ])('refuses a file with %s', (_, broken) => {
    expect(isValid(JSON.parse(JSON.stringify({ ...file, ...broken })))).toBe(false)
  })
})
