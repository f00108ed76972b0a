import { describe, expect, it } from 'vitest'
import { findCatalogueFaults } from '../../../data/checks/checkCatalogue'
import { catalogue } from '../../../data/catalogue/entries'
import { aboutPages } from '../../../data/addresses/sitePages'
import { isTakenAddress } from '../../../data/addresses/takenAddresses'
import type { CategorySource, CodeSource, SubGroupSource } from '../../../data/catalogue/types'

const LOANS = 'data/catalogue/categories/loans.ts'
const ROOMS = 'data/catalogue/categories/rooms.ts'

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

const linesOf = (faults: ReturnType<typeof findCatalogueFaults>) =>
  faults.map(
    ({ file, code, problem }) => `${file}${code === undefined ? '' : ` ${code}`}: ${problem}`,
  )
/** The faults of categories, each with its file and code. */
const faultsOf = (...categories: CategorySource[]) =>
  linesOf(findCatalogueFaults(success, categories))

describe('a sound catalogue', () => {
  it('has no faults', () => {
    expect(faultsOf(loans, rooms)).toEqual([])
  })
})

describe('the codes', () => {
  it('are unique within a category', () => {
    expect(faultsOf(loansWith([61001, 'One'], [61001, 'Two']))).toEqual([
      `${LOANS} 61001: the code is already taken in ${LOANS}; keep one of the two lines`,
    ])
  })

  it('are unique across categories', () => {
    expect(faultsOf(loans, roomsWith({ ...seats, codes: [[61001, 'Seat taken']] }))).toContain(
      `${ROOMS} 61001: the code is already taken in ${LOANS}; keep one of the two lines`,
    )
  })

  it('start with the digits of their sub-group', () => {
    expect(faultsOf(roomsWith({ ...seats, codes: [[62200, 'Seat taken']] }))).toEqual([
      `${ROOMS} 62200: the code is not five digits that start with 621, as "Seats" requires`,
    ])
  })

  it.each([62001, 6100, 610010, 61001.5, Number.NaN])(
    'have five digits that start with those of their category, unlike %d',
    (code) => {
      expect(faultsOf(loansWith([code, 'Lost']))).toEqual([
        `${LOANS} ${code}: the code is not five digits that start with 61, as "Loans" requires`,
      ])
    },
  )

  it('are not below zero', () => {
    expect(faultsOf(loansWith([-61001, 'Lost']))).toContain(
      `${LOANS} -61001: the code is not five digits that start with 61, as "Loans" requires`,
    )
  })

  it('are in ascending order', () => {
    expect(faultsOf(loansWith([61002, 'Two'], [61001, 'One']))).toEqual([
      `${LOANS} 61001: the code comes after 61002; keep codes in ascending order`,
    ])
  })

  it('are 0 for success', () => {
    expect(linesOf(findCatalogueFaults([200, 'Fine'], []))).toEqual([
      'data/catalogue/categories/index.ts 200: success must be code 0',
    ])
  })

  it('are not missing from a category', () => {
    expect(faultsOf(loansWith())).toEqual([`${LOANS}: "Loans" has no codes`])
  })

  it('are not missing from a sub-group', () => {
    expect(faultsOf(roomsWith({ ...seats, codes: [] }))).toEqual([`${ROOMS}: "Seats" has no codes`])
  })
})

describe('the messages', () => {
  it('are tidy', () => {
    expect(faultsOf(loansWith([61001, 'Book  not found']))).toEqual([
      `${LOANS} 61001: the message has stray white space: "Book  not found"`,
    ])
  })

  it('are checked for success too', () => {
    expect(linesOf(findCatalogueFaults([0, ''], []))).toEqual([
      'data/catalogue/categories/index.ts 0: the message is empty',
    ])
  })
})

describe('the titles', () => {
  it('are not empty for a category', () => {
    expect(faultsOf({ ...loans, title: ' ' })).toEqual([`${LOANS}: the title is empty`])
  })

  it('are not empty for a sub-group', () => {
    expect(faultsOf(roomsWith({ ...seats, title: ' ' }))).toEqual([
      `${ROOMS}: the title of the sub-group "seats" is empty`,
    ])
  })
})

describe('the sub-groups', () => {
  it('are not missing from a category that has no codes of its own', () => {
    expect(faultsOf(roomsWith())).toEqual([`${ROOMS}: "Rooms" has no sub-groups`])
  })
})

describe('the slugs', () => {
  it.each([
    ...['', 'Loans', 'loans_', 'my loans', '-loans', 'loans-', 'book--loans', 'loans2'],
    // Addresses of something else, if they were slugs.
    ...['v3.6.2', '31504'],
  ])('are letters and hyphens, unlike "%s"', (slug) => {
    expect(faultsOf({ ...loans, slug })).toEqual([
      `data/catalogue/categories/${slug}.ts: "${slug}" is not a slug (a-z and hyphens)`,
    ])
  })

  it('are well-formed in sub-groups too', () => {
    expect(faultsOf(roomsWith({ ...seats, slug: 'The Seats' }))).toEqual([
      `${ROOMS}: "The Seats" is not a slug (a-z and hyphens)`,
    ])
  })

  it('may have several words', () => {
    expect(faultsOf({ ...loans, slug: 'book-loans' })).toEqual([])
  })

  it.each([
    ['categories', [loans, { ...rooms, slug: 'loans' }], LOANS, 'loans', LOANS],
    [
      'categories and sub-groups together',
      [loans, roomsWith({ ...seats, slug: 'loans' })],
      ROOMS,
      'loans',
      LOANS,
    ],
    [
      'sub-groups',
      [roomsWith(seats, { ...seats, prefix: 622, codes: [[62200, 'Desk taken']] })],
      ROOMS,
      'seats',
      ROOMS,
    ],
  ] as const)('are unique among %s', (_, categories, file, slug, earlier) => {
    expect(faultsOf(...categories)).toEqual([
      `${file}: the slug "${slug}" is already taken in ${earlier}; choose another`,
    ])
  })
})

describe('a slug that is the address of something else', () => {
  it.each(['all', 'guide', 'data', 'changes', 'endpoints', 'handling', 'latest', 'index', 'og'])(
    'is refused for a category: %s',
    (slug) => {
      expect(faultsOf({ ...loans, slug })).toEqual([
        `data/catalogue/categories/${slug}.ts: the slug "${slug}" is already the address of something else; choose another`,
      ])
    },
  )

  it('is refused for a sub-group, whose heading "Skip to content" would lead to', () => {
    expect(faultsOf(roomsWith({ ...seats, slug: 'content' }))).toEqual([
      `${ROOMS}: the slug "content" is already the address of something else; choose another`,
    ])
  })

  it('is that of every page about the codes, and of no category', () => {
    expect(aboutPages.map(({ path }) => isTakenAddress(path.slice(1)))).not.toContain(false)
    expect(catalogue.map(({ slug }) => isTakenAddress(slug))).not.toContain(true)
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

    expect(faultsOf(loans, desks)).toEqual([
      'data/catalogue/categories/desks.ts: the prefix 61 is already taken by "Loans"',
    ])
  })

  it('are unique among sub-groups', () => {
    const desks: SubGroupSource = { ...seats, slug: 'desks', codes: [[62101, 'Desk taken']] }

    expect(faultsOf(roomsWith(seats, desks))).toEqual([
      `${ROOMS}: the prefix 621 is taken by two sub-groups`,
    ])
  })

  it('of a sub-group start with that of its category', () => {
    expect(faultsOf(roomsWith({ ...seats, prefix: 631, codes: [[63100, 'Seat taken']] }))).toEqual([
      `${ROOMS}: the prefix 631 of "Seats" is not three digits that start with 62`,
    ])
  })
})

describe('the order', () => {
  it('of categories is ascending', () => {
    expect(faultsOf(roomsWith(seats), loansWith())).toContain(
      `${LOANS}: the prefix 61 comes after 62; keep categories in ascending order in data/catalogue/categories/index.ts`,
    )
  })

  it('of sub-groups is ascending', () => {
    const desks: SubGroupSource = {
      ...seats,
      slug: 'desks',
      prefix: 620,
      codes: [[62000, 'Desk taken']],
    }

    expect(faultsOf(roomsWith(seats, desks))).toEqual([
      `${ROOMS}: the prefix 620 comes after 621; keep sub-groups in ascending order`,
    ])
  })
})

describe('several faults', () => {
  const broken = loansWith([61002, 'Loan expired '], [6100, ''])

  it('are reported at once, in reading order', () => {
    const faults = findCatalogueFaults(success, [broken, roomsWith({ ...seats, codes: [] })])

    expect(faults.map(({ file, code }) => [file, code])).toEqual([
      [LOANS, 61002],
      [LOANS, 6100],
      [LOANS, 6100],
      [LOANS, 6100],
      [ROOMS, undefined],
    ])
  })
})
