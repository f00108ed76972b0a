import { describe, expect, it } from 'vitest'
import { compareMessages } from '../../../data/releases/compareMessages'

const known = new Map([
  [61001, ['Book not found']],
  [61002, ['Loan expired', 'Loan expired (Ask at the desk)']],
  [61003, ['Seat taken']],
])
const same = { added: [], gone: [], moved: [], reworded: [] }
const compare = (...messages: [number, string][]) => compareMessages(known, new Map(messages))

describe('the messages of a release', () => {
  it('are the same in any of the known wordings', () => {
    expect(
      compare(
        [61001, 'Book not found'],
        [61002, 'Loan expired (Ask at the desk)'],
        [61003, 'Seat taken'],
      ),
    ).toEqual(same)
  })

  it('may have a new number and lack a known one', () => {
    expect(
      compare([61001, 'Book not found'], [61002, 'Loan expired'], [61004, 'Door closed']),
    ).toEqual({
      ...same,
      added: [{ number: 61004, text: 'Door closed' }],
      gone: [{ number: 61003, text: 'Seat taken' }],
    })
  })

  it('may be reworded', () => {
    expect(
      compare([61001, 'No such book'], [61002, 'Loan expired'], [61003, 'Seat taken']),
    ).toEqual({
      ...same,
      reworded: [{ number: 61001, before: 'Book not found', now: 'No such book' }],
    })
  })

  it('may make room for a new meaning: all after it move', () => {
    expect(
      compare(
        [61001, 'Card expired'],
        [61002, 'Book not found'],
        [61003, 'Loan expired'],
        [61004, 'Seat taken'],
      ),
    ).toEqual({
      ...same,
      added: [{ number: 61001, text: 'Card expired' }],
      moved: [
        { from: 61001, to: 61002, text: 'Book not found' },
        { from: 61002, to: 61003, text: 'Loan expired' },
        { from: 61003, to: 61004, text: 'Seat taken' },
      ],
    })
  })

  it('may take over the number of a meaning that is gone', () => {
    expect(compare([61001, 'Loan expired'], [61003, 'Seat taken'])).toEqual({
      ...same,
      gone: [{ number: 61001, text: 'Book not found' }],
      moved: [{ from: 61002, to: 61001, text: 'Loan expired' }],
    })
  })
})
