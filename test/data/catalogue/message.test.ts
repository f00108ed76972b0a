import { describe, expect, it } from 'vitest'
import { splitMessage } from '../../../data/catalogue/message'

describe('splitting a message', () => {
  it('takes the parentheses at the end for a note', () => {
    expect(splitMessage('User not logged in (UID is empty)')).toEqual({
      text: 'User not logged in',
      note: 'UID is empty',
    })
  })

  it('finds no note where there are no parentheses', () => {
    expect(splitMessage('Signature error')).toEqual({ text: 'Signature error', note: null })
  })

  it.each([
    ['in the middle', 'Token (of the app) expired'],
    ['that a full stop follows', 'Token expired (of the app).'],
    ['glued to a word', 'Wrong file(s)'],
    ['that are empty', 'Token expired ()'],
    ['that are never closed', 'Token expired (of the app'],
    ['that are all there is', '(Token is empty)'],
    ['of another kind', 'Each message should be [file]'],
  ])('leaves parentheses %s in the text', (_, message) => {
    expect(splitMessage(message)).toEqual({ text: message, note: null })
  })

  it('takes the last of two remarks', () => {
    expect(splitMessage('Token (old) expired (Not enabled)')).toEqual({
      text: 'Token (old) expired',
      note: 'Not enabled',
    })
  })
})
