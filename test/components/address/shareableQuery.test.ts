import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entries } from '../../../data/catalogue/entries'
import { shareableQuery } from '../../../components/address/shareableQuery'

describe('a query that may appear in an address', () => {
  it.each([
    'expired token',
    '31504',
    '#315xx',
    '315**',
    'E31504',
    'err-31504',
    '38104 v3.6.2',
    'v3.6.2 #38110',
    'fresns 3.6.2',
    'can’t log in',
    "can't log in, why?",
    'two-factor 2fa',
    's3 upload failed',
    'X-Fresns-Aid-Token',
    'wrong sign-in method (mobile)',
    '登录令牌已过期',
    'mot de passe oublié',
  ])('is words and short numbers: %s', (text) => {
    expect(shareableQuery(` ${text} `)).toBe(text)
  })

  it.each([
    ['nothing', '  '],
    ['a header', 'X-Fresns-Aid-Token: abcdef'],
    ['a header with its value after a space', 'authorization : secret'],
    ['a command line', 'curl -H "X-Fresns-Aid-Token: 8f14e45f" https://example.org 31505'],
    ['JSON', '{"code":31504}'],
    ['a piece of JSON', '"code":31504'],
    ['an assignment', 'token=abc'],
    ['an email address', 'jane@example.org cannot log in'],
    ['a URL', 'https://example.org/31504'],
    ['a URL without scheme', 'example.org/reset?key=1'],
    ['a domain', 'example.org'],
    ['a password', 'password hunter2'],
    ['a token of hexadecimal digits', 'token 8f14e45fceea167a'],
    ['a JWT', 'Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc'],
    ['a key of letters only', 'AbCdEfGhIjKlMnOpQrStUvWxYz'],
    ['a phone number', '+49 170 1234567'],
    ['a phone number in one piece', '13800138000'],
    ['a code that was sent by email', 'verify code 123456'],
    ['an IP address', '192.168.10.14 31504'],
    ['several lines', 'expired\ntoken'],
    ['several lines as the field keeps them', 'expired\u2028token'],
    ['a long text', 'expired token '.repeat(6)],
  ])('is not %s', (_, text) => {
    expect(shareableQuery(text)).toBeNull()
  })

  it('includes every number of the catalogue, and most of its messages', () => {
    const short = entries.filter(({ text }) => text.length <= 80)
    const shared = short.filter(({ text }) => shareableQuery(text) === text)

    expect(entries.every(({ code }) => shareableQuery(String(code)) !== null)).toBe(true)
    expect(shared.length).toBeGreaterThan(0.95 * short.length)
  })

  it('never holds what headers, JSON, email and URLs are made of', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('@', '://', '"', '{', '=', ': ', '&', '\\', '<'),
        fc.string(),
        (before, sign, after) => shareableQuery(before + sign + after) === null,
      ),
    )
  })

  it('never holds a token of letters and digits', () => {
    const token = fc
      .stringMatching(/^[a-f\d]{12,40}$/)
      .filter((text) => /\d.*[a-f]|[a-f].*\d/.test(text))
    fc.assert(fc.property(token, (text) => shareableQuery(`token ${text}`) === null))
  })
})
