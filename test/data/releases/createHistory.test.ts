import { describe, expect, it } from 'vitest'
import type { ReleaseChanges } from '../../../data/releases/changes'
import { createHistory } from '../../../data/releases/createHistory'
import type { HistorySource } from '../../../data/releases/eras'
import { coveredRange } from '../../../data/releases/releases'

interface Entry {
  readonly code: number
  readonly message: string
}

const book = { code: 61001, message: 'Book not found' }
const loan = { code: 61002, message: 'Loan expired' }
const seat = { code: 61003, message: 'Seat taken' }

const historyWith = (source: Partial<HistorySource<Entry>>) =>
  createHistory<Entry>({
    entries: [book, loan, seat],
    tableRelease: 'v3.0.0',
    changes: [],
    ...source,
  })

/** The words for each number of a release. */
const wordsOn = (
  { numbersOn, meaningOn }: ReturnType<typeof historyWith>,
  release: Parameters<typeof meaningOn>[1],
) =>
  Object.fromEntries(
    numbersOn(release).map((number) => {
      const meaning = meaningOn(number, release)
      return [number, meaning?.kind === 'published' ? meaning.entry.message : meaning?.text]
    }),
  )

const table = { 61001: 'Book not found', 61002: 'Loan expired', 61003: 'Seat taken' }

describe('a history without changes', () => {
  it('is the table in every release', () => {
    expect(wordsOn(historyWith({}), 'v2.0.0')).toEqual(table)
    expect(wordsOn(historyWith({}), 'v3.6.2')).toEqual(table)
  })

  it('has no number that depends on the version', () => {
    expect(historyWith({}).versionDependentNumbers).toEqual([])
  })

  it('is one era', () => {
    expect(historyWith({}).eras).toEqual([coveredRange])
  })
})

describe('the eras of a history', () => {
  it('begin with the releases that changed something, before that of the table or after', () => {
    const { eras } = historyWith({
      changes: [
        { release: 'v2.5.0', added: [61003] },
        { release: 'v3.5.0', moved: [[61001, 61009]] },
      ],
    })

    expect(eras).toEqual([
      { from: 'v2.0.0', to: 'v2.4.0' },
      { from: 'v2.5.0', to: 'v3.4.1' },
      { from: 'v3.5.0', to: coveredRange.to },
    ])
  })
})

describe('a new code', () => {
  it('starts with its release, before that of the table', () => {
    const history = historyWith({ changes: [{ release: 'v2.5.0', added: [61003] }] })

    expect(history.meaningOn(61003, 'v2.4.0')).toBeUndefined()
    expect(wordsOn(history, 'v2.5.0')).toEqual(table)
  })

  it('starts with its release, after that of the table', () => {
    const history = historyWith({ changes: [{ release: 'v3.5.0', added: [61003] }] })

    expect(history.meaningOn(61003, 'v3.4.1')).toBeUndefined()
    expect(wordsOn(history, 'v3.5.0')).toEqual(table)
  })
})

describe('meanings that moved', () => {
  const shift: ReleaseChanges = {
    release: 'v3.3.0',
    moved: [
      [61001, 61002],
      [61002, 61003],
    ],
    outsideTable: [{ number: 61001, text: 'The library is closed' }],
  }
  const shifted = {
    61001: 'The library is closed',
    61002: 'Book not found',
    61003: 'Loan expired',
  }

  it('move all at once, after the release of the table', () => {
    const history = historyWith({ entries: [book, loan], changes: [shift] })

    expect(wordsOn(history, 'v3.2.1')).toEqual({ 61001: book.message, 61002: loan.message })
    expect(wordsOn(history, 'v3.3.0')).toEqual(shifted)
  })

  it('are the same, derived from the table before or the one after', () => {
    const closed = { code: 61001, message: 'The library is closed' }
    const after = historyWith({
      entries: [closed, { ...book, code: 61002 }, { ...loan, code: 61003 }],
      tableRelease: 'v3.6.2',
      changes: [{ ...shift, outsideTable: [], added: [61001] }],
    })

    expect(wordsOn(after, 'v3.2.1')).toEqual({ 61001: book.message, 61002: loan.message })
    expect(wordsOn(after, 'v3.3.0')).toEqual(shifted)
  })
})

describe('a number that comes back with its old meaning', () => {
  it('has two stretches', () => {
    const history = historyWith({
      entries: [book],
      changes: [
        { release: 'v3.1.0', moved: [[61001, 61009]] },
        { release: 'v3.5.0', moved: [[61009, 61001]] },
      ],
    })

    expect(history.historyOf(61001).map(({ from, to }) => [from, to])).toEqual([
      ['v2.0.0', 'v3.0.0'],
      ['v3.5.0', coveredRange.to],
    ])
  })
})
