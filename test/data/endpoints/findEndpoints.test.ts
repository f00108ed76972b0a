import { describe, expect, it } from 'vitest'
import { endpoints } from '../../../data/endpoints'
import { findEndpoints } from '../../../data/endpoints/findEndpoints'

const found = (text: string) => findEndpoints(text)[0]?.endpoint.name

describe('an endpoint', () => {
  it.each([
    ['a path', '/user/mark'],
    ['a path without its leading slash', 'user/mark'],
    ['a path with a trailing slash', '/user/mark/'],
    ['a full path', '/api/fresns/v1/user/mark'],
    ['a request line', 'POST https://x.org/api/fresns/v1/user/mark?x=1 HTTP/1.1'],
    ['a request line in lower case', 'post /user/mark'],
    ['an address', 'http://localhost:8000/api/fresns/v1/user/mark?x=1&y=/post/list#top'],
    ['an address of a site in a folder', 'https://x.org/community/api/fresns/v1/user/mark'],
    ['a curl command', `curl -X POST 'https://x.org/api/fresns/v1/user/mark' -H 'Accept: */*'`],
    [
      'a line of an access log',
      '1.2.3.4 - - [01/Feb/2024] "POST /api/fresns/v1/user/mark HTTP/2" 200',
    ],
    ['a sentence', 'I called POST /user/mark, and it said 36200.'],
    ['JSON', '{"url": "https://x.org/api/fresns/v1/user/mark"}'],
  ])('is found in %s', (_, text) => {
    expect(found(text)).toBe('POST /user/mark')
  })

  it.each([
    ['/api/fresns/v1/post/abc123/detail', 'GET /post/{pid}/detail'],
    ['/post/{pid}/detail', 'GET /post/{pid}/detail'],
    ['/post/:pid/detail', 'GET /post/{pid}/detail'],
    ['user/jane-doe/mark/follow/users', 'GET /user/{uidOrUsername}/mark/{markType}/{listType}'],
    ['post/history/h1/detail', 'GET /post/history/{hpid}/detail'],
    ['GET /editor/post/draft/d1', 'GET /editor/{type}/draft/{did}'],
    ['POST /editor/publish', 'POST /editor/{type}/publish'],
    ['GET /post/detail', 'GET /post/{pid}/detail'],
    ['DELETE /editor/post/draft/d1', 'DELETE /editor/{type}/draft/{did}'],
  ])('is found with values for its parameters: %s', (text, name) => {
    expect(found(text)).toBe(name)
  })

  it('prefers the words of a path to its parameters', () => {
    expect(found('GET /conversation/list')).toBe('GET /conversation/list')
    expect(found('DELETE /conversation/jane')).toBe('DELETE /conversation/{uidOrUsername}')
  })

  it.each([
    ['POST /account/auth-token', 'POST /account/auth-token'],
    ['DELETE /account/auth-token', 'DELETE /account/auth-token'],
    ['curl -X DELETE https://x.org/api/fresns/v1/account/auth-token', 'DELETE /account/auth-token'],
  ])('is found by its method: %s', (text, name) => {
    expect(found(text)).toBe(name)
  })

  it('is found with a method that it does not have, and says so', () => {
    const [named] = findEndpoints('PATCH /conversation/jane/pin')

    expect(named?.endpoint.name).toBe('PUT /conversation/{uidOrUsername}/pin')
    expect(named?.methodInText).toBe('another')
  })

  it('is one of several in a text', () => {
    const found = findEndpoints('GET /post/list, then /user/mark, then GET /post/list again')

    expect(found.map(({ endpoint }) => endpoint.name)).toEqual([
      'GET /post/list',
      'POST /user/mark',
    ])
  })

  it('is found by the wrong path that its page in the documentation gives', () => {
    expect(found('POST /api/fresns/common/v1/file/upload')).toBe('POST /common/file/upload')
  })

  it('is found outside the API too', () => {
    expect(found('https://x.org/account-center/api/login')).toBe('POST /account-center/api/login')
    expect(found('https://x.org/account-center?accessToken=abc')).toBe('GET /account-center')
  })

  it.each(endpoints.map(({ name, fullPath, method }) => [name, `${method} ${fullPath}`]))(
    'is found by its own name: %s',
    (name, text) => {
      expect(found(text)).toBe(name)
    },
  )

  it.each([
    '',
    'token expired',
    '31504',
    'user',
    'and/or',
    '/user/nothing-here-at-all',
    '/api/fresns/v1/user/mark/more/than/there/is',
    'https://x.org/post/list',
    'application/json',
    '1.2.3.4/24',
  ])('is not found in %j', (text) => {
    expect(found(text)).toBeUndefined()
  })
})
