import { describe, expect, it } from 'vitest'
import { findCatalogueFaults } from '../../../data/checks/checkCatalogue'
import { catalogue } from '../../../data/catalogue/entries'
import { aboutPages } from '../../../data/sitePages'
import { isTakenAddress } from '../../../data/takenAddresses'
import type { CategorySource, CodeSource, SubGroupSource } from '../../../data/catalogue/types'

const success: CodeSource = [0, 'Fine']

const loans: CategorySource = {
  slug: 'loans',
  title: 'Loans',
  prefix: 61,
  codes: [
    [61001, 'Book not found'],
    [61002, 'Loan expired'],
  ],
}

const seats: SubGroupSource = {
  slug: 'seats',
  title: 'Seats',
  prefix: 621,
  codes: [[62100, 'Seat taken']],
}

const rooms: CategorySource = { slug: 'rooms', title: 'Rooms', prefix: 62, subGroups: [seats] }

const loansWith = (...codes: CodeSource[]): CategorySource => ({ ...loans, codes })
const roomsWith = (...subGroups: SubGroupSource[]): CategorySource => ({ ...rooms, subGroups })

describe('a sound catalogue', () => {
  it('has no faults', () => {
    expect(findCatalogueFaults(success, [loans, rooms])).toEqual([])
  })
})

describe('the codes', () => {
  it('are unique within a category', () => {
    const twice = loansWith([61001, 'One'], [61001, 'Two'])

    expect(findCatalogueFaults(success, [twice])).toEqual([
      {
        file: 'data/catalogue/lines/loans.ts',
        code: 61001,
        problem:
          'the code is already taken in data/catalogue/lines/loans.ts; keep one of the two lines',
      },
    ])
  })

  it('are unique across categories', () => {
    const intruder = roomsWith({ ...seats, codes: [[61001, 'Seat taken']] })

    expect(findCatalogueFaults(success, [loans, intruder])).toContainEqual({
      file: 'data/catalogue/lines/rooms.ts',
      code: 61001,
      problem:
        'the code is already taken in data/catalogue/lines/loans.ts; keep one of the two lines',
    })
  })

  it('start with the digits of their category', () => {
    expect(findCatalogueFaults(success, [loansWith([62001, 'Lost'])])).toEqual([
      {
        file: 'data/catalogue/lines/loans.ts',
        code: 62001,
        problem: 'the code is not five digits that start with 61, as "Loans" requires',
      },
    ])
  })

  it('start with the digits of their sub-group', () => {
    const stray = roomsWith({ ...seats, codes: [[62200, 'Seat taken']] })

    expect(findCatalogueFaults(success, [stray])).toEqual([
      {
        file: 'data/catalogue/lines/rooms.ts',
        code: 62200,
        problem: 'the code is not five digits that start with 621, as "Seats" requires',
      },
    ])
  })

  it.each([6100, 610010, 61001.5])('have five digits, unlike %d', (code) => {
    expect(findCatalogueFaults(success, [loansWith([code, 'Lost'])])).toEqual([
      {
        file: 'data/catalogue/lines/loans.ts',
        code,
        problem: 'the code is not five digits that start with 61, as "Loans" requires',
      },
    ])
  })

  it('ascend', () => {
    const descending = loansWith([61002, 'Two'], [61001, 'One'])

    expect(findCatalogueFaults(success, [descending])).toEqual([
      {
        file: 'data/catalogue/lines/loans.ts',
        code: 61001,
        problem: 'the code comes after 61002; keep codes in ascending order',
      },
    ])
  })

  it('are 0 for success', () => {
    expect(findCatalogueFaults([200, 'Fine'], [])).toEqual([
      { file: 'data/catalogue/lines/index.ts', code: 200, problem: 'success must be code 0' },
    ])
  })

  it('are not missing from a category', () => {
    expect(findCatalogueFaults(success, [loansWith()])).toEqual([
      { file: 'data/catalogue/lines/loans.ts', problem: '"Loans" has no codes' },
    ])
  })

  it('are not missing from a sub-group', () => {
    expect(findCatalogueFaults(success, [roomsWith({ ...seats, codes: [] })])).toEqual([
      { file: 'data/catalogue/lines/rooms.ts', problem: '"Seats" has no codes' },
    ])
  })
})

describe('the messages', () => {
  it.each([
    ['no character', ''],
    ['spaces only', '   '],
  ])('are not empty: %s', (_, message) => {
    expect(findCatalogueFaults(success, [loansWith([61001, message])])).toEqual([
      { file: 'data/catalogue/lines/loans.ts', code: 61001, problem: 'the message is empty' },
    ])
  })

  it.each([
    ['before the first word', ' Book not found'],
    ['after the last word', 'Book not found '],
    ['twice in a row', 'Book  not found'],
    ['that is a tab', 'Book\tnot found'],
    ['that is a line break', 'Book not\nfound'],
    ['that does not break', 'Book\u00a0not found'],
  ])('have no white space %s', (_, message) => {
    expect(findCatalogueFaults(success, [loansWith([61001, message])])).toEqual([
      {
        file: 'data/catalogue/lines/loans.ts',
        code: 61001,
        problem: `the message has stray white space: ${JSON.stringify(message)}`,
      },
    ])
  })

  it.each(['Book </script>', 'Book </SCRIPT >'])(
    'do not end the script of a page: %s',
    (message) => {
      expect(findCatalogueFaults(success, [loansWith([61001, message])])).toEqual([
        {
          file: 'data/catalogue/lines/loans.ts',
          code: 61001,
          problem: `the message has "</script", which would break its page: ${JSON.stringify(message)}`,
        },
      ])
    },
  )

  it('are checked for success too', () => {
    expect(findCatalogueFaults([0, ''], [])).toEqual([
      { file: 'data/catalogue/lines/index.ts', code: 0, problem: 'the message is empty' },
    ])
  })
})

describe('the slugs', () => {
  it.each(['', 'Loans', 'loans_', 'my loans', '-loans', 'loans-', 'book--loans', 'loans2'])(
    'are letters and hyphens, unlike "%s"',
    (slug) => {
      expect(findCatalogueFaults(success, [{ ...loans, slug }])).toEqual([
        {
          file: `data/catalogue/lines/${slug}.ts`,
          problem: `"${slug}" is not a slug (a-z and hyphens)`,
        },
      ])
    },
  )

  it('are well-formed in sub-groups too', () => {
    expect(findCatalogueFaults(success, [roomsWith({ ...seats, slug: 'The Seats' })])).toEqual([
      {
        file: 'data/catalogue/lines/rooms.ts',
        problem: '"The Seats" is not a slug (a-z and hyphens)',
      },
    ])
  })

  it('may have several words', () => {
    expect(findCatalogueFaults(success, [{ ...loans, slug: 'book-loans' }])).toEqual([])
  })

  it('are unique among categories', () => {
    expect(findCatalogueFaults(success, [loans, { ...rooms, slug: 'loans' }])).toEqual([
      {
        file: 'data/catalogue/lines/loans.ts',
        problem:
          'the slug "loans" is already taken in data/catalogue/lines/loans.ts; choose another',
      },
    ])
  })

  it('are unique among categories and sub-groups together', () => {
    const sameName = roomsWith({ ...seats, slug: 'loans' })

    expect(findCatalogueFaults(success, [loans, sameName])).toEqual([
      {
        file: 'data/catalogue/lines/rooms.ts',
        problem:
          'the slug "loans" is already taken in data/catalogue/lines/loans.ts; choose another',
      },
    ])
  })
})

describe('a slug that is the address of something else', () => {
  it.each(['all', 'guide', 'data', 'changes', 'endpoints', 'handling', 'latest', 'index', 'og'])(
    'is refused for a category: %s',
    (slug) => {
      expect(findCatalogueFaults(success, [{ ...loans, slug }])).toEqual([
        {
          file: `data/catalogue/lines/${slug}.ts`,
          problem: `the slug "${slug}" is an address of something else; choose another`,
        },
      ])
    },
  )

  it.each(['v3.6.2', '31504'])('is refused for a category, if only as no slug: %s', (slug) => {
    expect(findCatalogueFaults(success, [{ ...loans, slug }])).toEqual([
      {
        file: `data/catalogue/lines/${slug}.ts`,
        problem: `"${slug}" is not a slug (a-z and hyphens)`,
      },
    ])
  })

  it('is refused for a sub-group, whose heading "Skip to content" would lead to', () => {
    expect(findCatalogueFaults(success, [roomsWith({ ...seats, slug: 'content' })])).toEqual([
      {
        file: 'data/catalogue/lines/rooms.ts',
        problem: 'the slug "content" is an address of something else; choose another',
      },
    ])
  })

  it('is that of every page about the codes, and of no category', () => {
    expect(aboutPages.map(({ path }) => isTakenAddress(path.slice(1)))).not.toContain(false)
    expect(catalogue.map(({ slug }) => isTakenAddress(slug))).not.toContain(true)
  })
})

describe('two sub-groups with one slug', () => {
  it('are reported with their file', () => {
    const desks: SubGroupSource = { ...seats, prefix: 622, codes: [[62200, 'Desk taken']] }

    expect(findCatalogueFaults(success, [roomsWith(seats, desks)])).toEqual([
      {
        file: 'data/catalogue/lines/rooms.ts',
        problem:
          'the slug "seats" is already taken in data/catalogue/lines/rooms.ts; choose another',
      },
    ])
  })
})

describe('the prefixes', () => {
  it('are unique among categories', () => {
    const desks: CategorySource = {
      slug: 'desks',
      title: 'Desks',
      prefix: 61,
      codes: [[61003, 'Desk closed']],
    }

    expect(findCatalogueFaults(success, [loans, desks])).toEqual([
      {
        file: 'data/catalogue/lines/desks.ts',
        problem: 'the prefix 61 is already taken by "Loans"',
      },
    ])
  })

  it('of a sub-group start with that of its category', () => {
    const stray: SubGroupSource = {
      ...seats,
      prefix: 631,
      codes: [[63100, 'Seat taken']],
    }

    expect(findCatalogueFaults(success, [roomsWith(stray)])).toEqual([
      {
        file: 'data/catalogue/lines/rooms.ts',
        problem: 'the prefix 631 of "Seats" is not three digits that start with 62',
      },
    ])
  })
})

describe('the order', () => {
  it('of categories is ascending', () => {
    expect(findCatalogueFaults(success, [roomsWith(seats), loansWith()])).toContainEqual({
      file: 'data/catalogue/lines/loans.ts',
      problem:
        'the prefix 61 comes after 62; keep categories in ascending order in data/catalogue/lines/index.ts',
    })
  })

  it('of sub-groups is ascending', () => {
    const desks: SubGroupSource = {
      ...seats,
      slug: 'desks',
      prefix: 620,
      codes: [[62000, 'Desk taken']],
    }

    expect(findCatalogueFaults(success, [roomsWith(seats, desks)])).toEqual([
      {
        file: 'data/catalogue/lines/rooms.ts',
        problem: 'the prefix 620 comes after 621; keep sub-groups in ascending order',
      },
    ])
  })
})

describe('several faults', () => {
  const broken = loansWith([61002, 'Loan expired '], [6100, ''])

  it('are reported at once, in reading order', () => {
    const faults = findCatalogueFaults(success, [broken, roomsWith({ ...seats, codes: [] })])

    expect(faults.map(({ file, code }) => [file, code])).toEqual([
      ['data/catalogue/lines/loans.ts', 61002],
      ['data/catalogue/lines/loans.ts', 6100],
      ['data/catalogue/lines/loans.ts', 6100],
      ['data/catalogue/lines/loans.ts', 6100],
      ['data/catalogue/lines/rooms.ts', undefined],
    ])
  })
})
