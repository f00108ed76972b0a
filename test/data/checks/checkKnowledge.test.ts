import { describe, expect, it } from 'vitest'
import { findKnowledgeFaults, type CheckedRecord } from '../../../data/checks/checkKnowledge'
import type { CodeKnowledge } from '../../../data/knowledge/types'

const FILE = 'data/knowledge/records/loans.ts'
const book: CodeKnowledge = {
  name: 'BOOK_NOT_FOUND',
  meaning: 'No shelf of this library holds the book.',
  chinese: '找不到这本书，书号多半写错了',
  causes: ['The `shelfMark` is mistyped.', '`loan_mode` is off, see 61002.'],
  actions: { 'app developer': 'Send `shelfMark` to `POST /user/mark`.' },
  repeating: 'pointless',
  reaction: 'remove-from-view',
  inputs: ['shelfMark', 'X-Fresns-Uid'],
  settings: [{ key: '{loan|return}_mode', kind: 'site config' }],
  certainty: 'read',
  evidence: [{ file: 'app/Library/Shelf.php', line: 12 }],
  phrases: ['lost book', 'missing volume', 'book gone'],
}
const codes = new Set(['61001', '61002'])

const checked = (record: CodeKnowledge, code = '61001'): CheckedRecord => ({
  file: FILE,
  code,
  message: 'Book not found',
  record,
})
const problemsOf = (change: Partial<CodeKnowledge>) =>
  // The union of certainties does not survive a spread, and wrong states are what is tested.
  findKnowledgeFaults([checked({ ...book, ...change } as CodeKnowledge)], codes).map(
    ({ problem }) => problem,
  )
const words = (count: number) => `${Array(count).fill('word').join(' ')}.`

describe('a record', () => {
  it('without faults is left alone', () => {
    expect(problemsOf({})).toEqual([])
  })

  it.each([
    ['a meaning', { meaning: words(26) }, 'the meaning has 26 words; use at most 25'],
    ['a warning', { misleading: words(41) }, '"misleading" has 41 words; use at most 40'],
    ['a cause', { causes: [words(30), words(31)] }, 'cause 2 has 31 words; use at most 30'],
    [
      'an action',
      { actions: { 'site operator': words(41) } },
      'the action of the site operator has 41 words; use at most 40',
    ],
  ])('has a fault when %s is too long', (_, change, problem) => {
    expect(problemsOf(change)).toEqual([problem])
  })

  it.each([
    ['has no full stop', 'No shelf holds the book', 'does not end with a full stop'],
    ['ends with three', 'No shelf holds the book...', 'does not end with a full stop'],
    [
      'starts with a space',
      ' No shelf holds the book.',
      'has stray white space: " No shelf holds the book."',
    ],
    ['has an open backtick', 'No shelf holds the `book.', 'has an unmatched backtick'],
  ])('has a fault when a text %s', (_, meaning, problem) => {
    expect(problemsOf({ meaning })).toEqual([`the meaning ${problem}`])
  })

  it.each(['shelfmark', 'POST /user/marks', 'borrow_mode', '/user/mark'])(
    'has a fault when it names `%s`, which does not exist',
    (name) => {
      expect(problemsOf({ causes: [`The \`${name}\` is wrong.`] })).toEqual([
        `cause 1 names \`${name}\`, which is not an endpoint, input or setting`,
      ])
    },
  )

  it.each(['shelfMark', 'return_mode', 'POST /user/mark', 'X-Fresns-Uid', 'verifyAccount'])(
    'may name `%s`',
    (name) => {
      expect(problemsOf({ causes: [`The \`${name}\` is wrong.`] })).toEqual([])
    },
  )

  it('has a fault when it names a code that does not exist', () => {
    expect(problemsOf({ causes: ['It is like 61003.'] })).toEqual([
      'cause 1 names 61003, which is not a code',
    ])
  })

  it('may name codes, numbers of other layers, and other numbers', () => {
    expect(problemsOf({ causes: ['See 61002, 21005 and 10000; a year has 8,760 hours.'] })).toEqual(
      [],
    )
  })

  it('has a fault when its meaning is just the message', () => {
    expect(problemsOf({ meaning: 'The book was not found.' })).toEqual([
      'the meaning only repeats the message: say what the server checked',
    ])
  })

  it('has a fault when it has too many causes', () => {
    expect(problemsOf({ causes: Array(6).fill('The shelf is empty.') })).toEqual([
      'has 6 causes; give at most 5',
    ])
  })

  it('has a fault when nobody can do anything', () => {
    expect(problemsOf({ actions: {} })).toEqual(['has no action; say what somebody can do'])
  })

  it.each([[undefined], [[]]])(
    'has a fault when it was read but does not say where',
    (evidence) => {
      expect(problemsOf({ evidence } as Partial<CodeKnowledge>)).toEqual([
        'was read in the source, but names no line of it under "evidence"',
      ])
    },
  )

  it.each([
    { file: 'app/Library/Shelf.ts', line: 1 },
    { file: 'https://x.org/Shelf.php', line: 1 },
    { file: 'app/Library/Shelf.php', line: 0 },
  ])('has a fault when its evidence is not a line of the source: $file', (line) => {
    expect(problemsOf({ evidence: [line] })).toEqual([
      `cites line ${line.line} of "${line.file}", not a line of a PHP file`,
    ])
  })

  it.each(['BookNotFound', 'book_not_found', 'BOOK-NOT-FOUND', '_BOOK', ''])(
    'has a fault when its name is %j',
    (name) => {
      expect(problemsOf({ name })).toEqual([
        `the name "${name}" is not in capitals, like TOKEN_EXPIRED`,
      ])
    },
  )

  it('has a fault when another has its name', () => {
    const other = { ...book, chinese: '借阅已过期' }
    expect(findKnowledgeFaults([checked(book), checked(other, '61002')], codes)).toEqual([
      { file: FILE, code: '61002', problem: 'the name BOOK_NOT_FOUND is already used by 61001' },
    ])
  })

  it('has a fault when another has its Chinese line', () => {
    expect(
      findKnowledgeFaults([checked(book), checked({ ...book, name: 'LOAN_OVER' }, '61002')], codes),
    ).toEqual([
      {
        file: FILE,
        code: '61002',
        problem: 'the Chinese line is the same as that of 61001; say what sets them apart',
      },
    ])
  })

  it('has a fault when its Chinese line is untidy', () => {
    expect(problemsOf({ chinese: '找不到这本书。' })).toEqual([
      'the Chinese line ends with 。 ; remove it',
    ])
  })

  it('has a fault when it is missing', () => {
    expect(findKnowledgeFaults([{ ...checked(book), record: undefined }], codes)).toEqual([
      { file: FILE, code: '61001', problem: 'has no record; write down what is known about it' },
    ])
  })

  it('has a fault when it is not complete', () => {
    const fields = Object.entries(book).filter(([field]) => !['chinese', 'actions'].includes(field))
    const incomplete = Object.fromEntries(fields) as unknown as CodeKnowledge
    expect(findKnowledgeFaults([checked(incomplete)], codes)).toEqual([
      { file: FILE, code: '61001', problem: 'the record lacks chinese and actions; add it' },
    ])
  })

  it.each([
    ['too few', ['lost book', 'book gone'], 'has 2 phrases; give 3 to 9'],
    ['the same twice', ['gone', 'lost', 'gone'], 'repeats a phrase'],
    ['capitals', ['gone', 'lost', 'Book'], 'has capital letters in the phrase "Book"'],
    ['a stray space', ['gone', 'lost', 'book '], 'a phrase has stray white space: "book "'],
  ])('has a fault when its phrases are %s', (_, phrases, problem) => {
    expect(problemsOf({ phrases })).toEqual([problem])
  })
})
