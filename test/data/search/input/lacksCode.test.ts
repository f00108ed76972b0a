import { describe, expect, it } from 'vitest'
import { lacksCode } from '../../../../data/search/input/lacksCode'

describe('a response without a code', () => {
  it.each([
    '{"message":"Server Error"}',
    "{'message': 'Server Error'}",
    '["message" => "Server Error"]',
    'Server Error',
    '"Server Error."',
    'Unauthenticated.',
    '419 page expired',
    "SQLSTATE[42S02]: Base table or view not found: 1146 Table 'fresns.x' doesn't exist",
    '{"message":"","exception":"NotFoundHttpException","trace":[]}',
  ])('is recognised: %s', (text) => {
    expect(lacksCode(text)).toBe(true)
  })

  it.each([
    ['a response with a code', '{"code":31504,"message":"x"}'],
    ['one with another name for it', '{"errCode":1,"message":"x"}'],
    ['a part of a response', '"message": "token expired",'],
    ['a text around a response', 'it says {"message":"token expired"}'],
    ['a line of a log', '{"level":"error","message":"token expired","timestamp":"2024-10-21"}'],
    ['words', 'no message'],
    ['a sentence with the words of such a message', 'I get a server error when I publish'],
  ])('is not %s', (_, text) => {
    expect(lacksCode(text)).toBe(false)
  })
})
