import { describe, expect, it } from 'vitest'
import { readMessage } from '../../../../data/search/input/readMessage'

describe('the message of a pasted response', () => {
  it.each([
    ['JSON', '{"code":39999,"message":"Signature expired","data":null}'],
    ['JSON that is cut off', '{"code":39999,"message":"Signature expired'],
    ['JSON on several lines', '{\n  "message": "Signature expired",\n  "data": null\n}'],
    ['a short name of the field', '{"msg":"Signature expired"}'],
    ['a Python dictionary', '{\'code\': 1, "message": "Signature expired"}'],
    ['a PHP dump', '["message"]=>\n  string(17) "Signature expired"'],
    ['a Swift error', 'Failed(code: Optional(1), message: Optional("Signature expired"))'],
    ['a PHP array', '(\n    [code] => 1\n    [message] => Signature expired\n)'],
  ])('is read from %s', (_, text) => {
    expect(readMessage(text)).toBe('Signature expired')
  })

  it('is all messages, where there are several', () => {
    expect(readMessage('{"message":"Signature expired"}\n{"message":"Email bound"}')).toBe(
      'Signature expired\nEmail bound',
    )
  })
})

describe('a text without a message field', () => {
  it.each(['signature expired', 'message: signature expired', '{"data":null}', ''])(
    'stays whole: "%s"',
    (text) => {
      expect(readMessage(text)).toBe(text)
    },
  )
})

describe('a message field without a message', () => {
  it.each(['{"message":""}', '{"code":39999,"message":null,"data":null}'])(
    'leaves nothing to search for: %s',
    (text) => {
      expect(readMessage(text)).toBe('')
    },
  )
})
