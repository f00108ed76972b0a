import { describe, expect, it } from 'vitest'
import { readInput } from '../../../../data/search/input/readInput'

describe('an input', () => {
  it('that is typed is its own message', () => {
    expect(readInput('  token expired ')).toEqual({
      text: 'token expired',
      isTyped: true,
      message: 'token expired',
      version: null,
    })
  })

  it('that is a response holds its message', () => {
    expect(readInput('{"code":31504,"message":"Login token has expired"}')).toMatchObject({
      isTyped: false,
      message: 'Login token has expired',
    })
  })

  it('loses the version that is typed with it', () => {
    const { text, version } = readInput('38104 v3.6.2')

    expect(text).toBe('38104')
    expect(version).toMatchObject({ version: '3.6.2', reading: { release: 'v3.6.2' } })
  })

  it('keeps the header in which a response names its version', () => {
    const response = 'fresns-version: 3.6.2\n{"code":38104}'

    expect(readInput(response)).toMatchObject({ text: response, version: { version: '3.6.2' } })
  })

  it('is decoded once', () => {
    expect(readInput('%2522code%2522').text).toBe('"code"')
  })
})
