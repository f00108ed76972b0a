import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { knowledgeFor } from '../../../data/knowledge'
import { publishedRange } from '../../../data/releases/publishedRange'
import { entries } from '../../../data/catalogue/entries'
import { releaseChanges, type ReleaseChanges } from '../../../data/releases/changes'
import {
  assertPublished,
  findPublishedFaults,
  type PublishedTable,
} from '../../../data/checks/checkPublished'
import lock from '../../../data/releases/published.lock.json'

const book = { code: 61001, name: 'BOOK', message: 'Book not found' }
const loan = { code: 61002, name: 'LOAN', message: 'Loan expired' }
const seat = { code: 61003, name: 'SEAT', message: 'Seat taken' }
const meanings = { '61001': ['Book not found'], '61002': ['Loan expired'] }
const made: PublishedTable = {
  codes: [book, loan],
  tableRelease: 'v3.2.1',
  changes: [],
  lock: { publishedIn: 'v3.2.1', meanings },
}

const faultsOf = (changed: Partial<PublishedTable>) =>
  findPublishedFaults({ ...made, ...changed }).map(({ code, problem }) => `${code}: ${problem}`)
const locked = (more: Record<string, readonly string[]>) => ({
  lock: { publishedIn: 'v3.2.1', meanings: { ...meanings, ...more } },
})

describe('the published table', () => {
  it('keeps every published meaning, or has recorded what became of it', () => {
    assertPublished({
      codes: entries.map((entry) => ({ ...entry, name: knowledgeFor(entry.code).name })),
      tableRelease: publishedRange.to,
      changes: releaseChanges,
      lock,
    })
  })

  it('keeps the first 252 lines of the lock unchanged: new words are added, old ones stay', () => {
    const first = Object.entries(lock.meanings).map(([key, [wording]]) => `${key} ${wording}`)

    expect(first).toHaveLength(252)
    expect(createHash('sha256').update(first.join('\n')).digest('hex')).toBe(
      '94854ca7a3c30281f76a0e9e35211dacac90a94dbe2b84c420ef6a9751a4007a',
    )
  })
})

describe('a catalogue as it is locked', () => {
  it('has no faults', () => {
    expect(faultsOf({})).toEqual([])
  })
})

describe('a number with another text', () => {
  const codes = [book, { ...loan, message: 'Loan overdue' }]

  it('is a fault', () => {
    expect(faultsOf({ codes })).toEqual(['61002: "Loan expired" became "Loan overdue"'])
  })

  it('is recorded as reworded by one more text in the lock', () => {
    expect(faultsOf({ codes, ...locked({ '61002': ['Loan expired', 'Loan overdue'] }) })).toEqual(
      [],
    )
  })

  it('is a fault again when it goes back to the old words', () => {
    expect(faultsOf(locked({ '61002': ['Loan expired', 'Loan overdue'] }))).toEqual([
      '61002: "Loan overdue" became "Loan expired"',
    ])
  })

  it('is not reworded with the words of another meaning', () => {
    const swapped = [book, { ...loan, message: 'Book not found' }]

    expect(
      faultsOf({ codes: swapped, ...locked({ '61002': ['Loan expired', 'Book not found'] }) }),
    ).toEqual(['61002: is reworded as "Book not found", which is 61001: moved?'])
  })
})

describe('a number that disappears', () => {
  it('is a fault', () => {
    expect(faultsOf({ codes: [book] })).toEqual(['61002: "Loan expired" is gone'])
  })
})

describe('meanings that change their numbers', () => {
  const codes = [
    { ...book, code: 61002 },
    { ...loan, code: 61003 },
  ]
  const shift: ReleaseChanges = {
    release: 'v3.3.0',
    moved: [
      [61001, 61002],
      [61002, 61003],
    ],
  }

  it('are faults that say where the texts went', () => {
    expect(faultsOf({ codes })).toEqual([
      '61001: "Book not found" is gone; that text is now at 61002: moved?',
      '61002: "Loan expired" became "Book not found"; that text is now at 61003: moved?',
      '61003: is new; record it as  { code: 61003, name: "LOAN", messages: ["Loan expired"] },',
    ])
  })

  it('are recorded as moved', () => {
    expect(faultsOf({ codes, tableRelease: 'v3.3.0', changes: [shift] })).toEqual([])
  })

  it('keep their record when they move on', () => {
    expect(
      faultsOf({
        codes: [codes[0] ?? book, { ...loan, code: 61009 }],
        tableRelease: 'v3.4.0',
        changes: [shift, { release: 'v3.4.0', moved: [[61003, 61009]] }],
      }),
    ).toEqual([])
  })

  it('are still compared word by word', () => {
    expect(
      faultsOf({
        codes: [codes[0] ?? book, { ...loan, code: 61003, message: 'Loan overdue' }],
        tableRelease: 'v3.3.0',
        changes: [shift],
      }),
    ).toEqual(['61003: "Loan expired" (locked as 61002) became "Loan overdue"'])
  })
})

describe('a new code', () => {
  const codes = [book, loan, { ...seat, message: 'Seat "A" taken' }]
  const added: ReleaseChanges = {
    release: 'v3.4.0',
    added: [{ code: 61003, name: 'SEAT', messages: ['Seat "A" taken'] }],
  }

  it('is a fault that says what to write', () => {
    expect(faultsOf({ codes })).toEqual([
      String.raw`61003: is new; record it as  { code: 61003, name: "SEAT", messages: ["Seat \"A\" taken"] },`,
    ])
  })

  it('is recorded with its message in its release', () => {
    expect(faultsOf({ codes, changes: [added] })).toEqual([])
  })

  it('is a fault without its message', () => {
    expect(faultsOf({ codes, changes: [{ release: 'v3.4.0', added: [61003] }] })).toHaveLength(1)
  })

  it('keeps its message from then on', () => {
    const reworded = [book, loan, { ...seat, message: 'Seat occupied' }]
    expect(faultsOf({ codes: reworded, changes: [added] })).toEqual([
      String.raw`61003: "Seat \"A\" taken" (locked as 61003@v3.4.0) became "Seat occupied"`,
    ])
    expect(
      faultsOf({
        codes: reworded,
        changes: [
          {
            release: 'v3.4.0',
            added: [{ ...seat, messages: ['Seat "A" taken', 'Seat occupied'] }],
          },
        ],
      }),
    ).toEqual([])
  })
})

describe('a number that is used again', () => {
  it('is a fault when only an old release used it', () => {
    const [fault] = faultsOf({
      codes: [book, loan, seat],
      changes: [{ release: 'v3.0.0', moved: [[61003, 61002]] }],
    })

    expect(fault).toContain('61003: is used again, for "Seat taken"')
  })

  it('is recorded like a new code', () => {
    expect(
      faultsOf({
        codes: [book, loan, seat],
        tableRelease: 'v3.4.0',
        changes: [
          { release: 'v3.0.0', moved: [[61003, 61002]] },
          { release: 'v3.4.0', added: [{ ...seat, messages: ['Seat taken'] }] },
        ],
      }),
    ).toEqual([])
  })

  it('is a fault when nothing says where the older meaning went', () => {
    expect(
      faultsOf({
        codes: [{ ...book, message: 'Library closed' }, loan],
        tableRelease: 'v3.4.0',
        changes: [{ release: 'v3.4.0', added: [{ ...book, messages: ['Library closed'] }] }],
      }),
    ).toContain(
      '61001@v3.4.0: shares the number 61001 with the locked 61001: where did the older one go?',
    )
  })
})

describe('a line of the lock', () => {
  it.each(['6100', 'Book', '61003@v3.4.0', ''])('is not named %j', (key) => {
    expect(faultsOf(locked({ [key]: ['Seat taken'] }))).toEqual([
      `${key}: the lock lists messages by code`,
    ])
  })

  it('is not empty', () => {
    expect(faultsOf(locked({ '61003': [] }))).toHaveLength(1)
  })
})

describe('the error for whoever changed the table', () => {
  const change = () => assertPublished({ ...made, codes: [book] })

  it('names what changed', () => {
    expect(change).toThrow('61002: "Loan expired" is gone')
  })

  it.each(['new', 'moved', 'reworded'])('says how to record a meaning as %s', (kind) => {
    expect(change).toThrow(new RegExp(`^  ${kind} `, 'm'))
  })

  it('names the files', () => {
    expect(change).toThrow('data/releases/published.lock.json')
    expect(change).toThrow('data/releases/changes.ts')
    expect(change).toThrow('data/releases/publishedRange.ts')
  })
})

describe('the table of v3.3.0, should the site adopt it', () => {
  const own = 'Only authors may edit'
  const v330 = releaseChanges.find(({ release }) => release === 'v3.3.0')
  const before = releaseChanges.slice(
    0,
    releaseChanges.findIndex((change) => change === v330),
  )
  const moved = new Map<number, number>(v330?.moved)
  const codes = [
    ...Object.entries(lock.meanings).map(([key, [message = '']]) => {
      const code = Number(key)
      return { code: moved.get(code) ?? code, name: `NAME_${key}`, message }
    }),
    { code: 38101, name: 'OWN', message: own },
  ]
  const recorded: PublishedTable = {
    codes,
    tableRelease: 'v3.6.2',
    changes: [
      ...before,
      {
        release: 'v3.3.0',
        moved: v330?.moved ?? [],
        added: [{ code: 38101, name: 'OWN', messages: [own] }],
      },
    ],
    lock,
  }

  it('has no faults once it is recorded', () => {
    expect(findPublishedFaults(recorded)).toEqual([])
  })

  it('has a fault for each of the ten numbers while the range is the old one', () => {
    const faults = findPublishedFaults({
      ...recorded,
      tableRelease: 'v3.2.1',
      changes: v330 ? [...before, v330] : before,
    })

    expect(faults.map(({ code }) => Number(code))).toEqual([
      38101, 38102, 38103, 38104, 38105, 38106, 38107, 38108, 38109, 38110,
    ])
  })
})
