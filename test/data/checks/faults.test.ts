import { describe, expect, it } from 'vitest'
import { assertNoFaults, problemOfText } from '../../../data/checks/faults'

describe('a text', () => {
  it('is sound with single spaces between its words', () => {
    expect(problemOfText('Book not found')).toBeUndefined()
  })

  it.each([
    ['no character', ''],
    ['spaces only', '   '],
  ])('is not empty: %s', (_, text) => {
    expect(problemOfText(text)).toBe('is empty')
  })

  it.each([
    ['before the first word', ' Book not found'],
    ['after the last word', 'Book not found '],
    ['twice in a row', 'Book  not found'],
    ['that is a tab', 'Book\tnot found'],
    ['that is a line break', 'Book not\nfound'],
    ['that does not break', 'Book\u00a0not found'],
  ])('has no white space %s', (_, text) => {
    expect(problemOfText(text)).toBe(`has stray white space: ${JSON.stringify(text)}`)
  })

  it.each(['Book </script>', 'Book </SCRIPT >'])(
    'does not end the script of a page: %s',
    (text) => {
      expect(problemOfText(text)).toBe(
        `has "</script", which would break its page: ${JSON.stringify(text)}`,
      )
    },
  )
})

describe('the error for faulty data', () => {
  it('names file, code and problem of every fault', () => {
    const check = () =>
      assertNoFaults([
        { file: 'data/loans.ts', code: 61001, problem: 'the message is empty' },
        { file: 'data/rooms.ts', problem: '"Seats" has no codes' },
      ])

    expect(check).toThrow(
      [
        'The data has 2 fault(s):',
        '  data/loans.ts: code 61001: the message is empty',
        '  data/rooms.ts: "Seats" has no codes',
      ].join('\n'),
    )
  })
})
