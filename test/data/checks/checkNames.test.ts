import { describe, expect, it } from 'vitest'
import { checkedRecords } from '../../../data/checks/checkedRecords'
import { assertNames, findNameFaults, namesRecordedIn } from '../../../data/checks/checkNames'
import lock from '../../../data/knowledge/names.lock.json'
import { releaseChanges } from '../../../data/releases/changes'

const locked = { '61001': 'BOOK_NOT_FOUND', '61002': 'LOAN_EXPIRED' }

describe('the names of the codes', () => {
  it('are the published ones', () => {
    assertNames(Object.fromEntries(checkedRecords.map(({ code, record }) => [code, record.name])), {
      ...lock,
      ...namesRecordedIn(releaseChanges),
    })
  })
})

describe('a change of names', () => {
  it('is a fault when a published one becomes another', () => {
    expect(findNameFaults({ ...locked, '61002': 'LOAN_OVER' }, locked)).toEqual([
      '61002: LOAN_EXPIRED became LOAN_OVER',
    ])
  })

  it('is a fault when a published one is gone', () => {
    expect(findNameFaults({ '61001': 'BOOK_NOT_FOUND' }, locked)).toEqual([
      '61002: LOAN_EXPIRED is gone',
    ])
  })

  it('asks for a record of a new one', () => {
    expect(() => assertNames({ ...locked, '61003': 'SEAT_TAKEN' }, locked)).toThrow(
      "61003: is new; record  name: 'SEAT_TAKEN'  with its meaning",
    )
  })

  it('is not a fault if the changes of its release record the new name', () => {
    const recorded = namesRecordedIn([
      {
        release: 'v3.4.0',
        added: [61001, { code: 61003, name: 'SEAT_TAKEN', messages: ['Seat taken'] }],
        outsideTable: [{ number: 61002, text: 'Library closed', name: 'LIBRARY_CLOSED' }],
      },
    ])

    expect(recorded).toEqual({ '61003': 'SEAT_TAKEN', '61002@v3.4.0': 'LIBRARY_CLOSED' })
  })
})
