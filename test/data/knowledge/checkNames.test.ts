import { describe, expect, it } from 'vitest'
import { checkedRecords } from '../../../data/knowledge/checkedRecords'
import { assertNames, findNameFaults } from '../../../data/knowledge/checkNames'
import lock from '../../../data/knowledge/names.lock.json'

const locked = { '61001': 'BOOK_NOT_FOUND', '61002': 'LOAN_EXPIRED' }

describe('the names of the codes', () => {
  it('are the published ones', () => {
    assertNames(
      Object.fromEntries(checkedRecords.map(({ code, record }) => [code, record.name])),
      lock,
    )
  })

  it('are each the name of one meaning', () => {
    const names = Object.values(lock)

    expect(names).toHaveLength(253)
    expect(new Set(names).size).toBe(names.length)
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

  it('asks for the line of a new one', () => {
    expect(() => assertNames({ ...locked, '61003': 'SEAT_TAKEN' }, locked)).toThrow(
      '61003: is new; the line for the lock is  "61003": "SEAT_TAKEN"',
    )
  })

  it('is none when all are as published', () => {
    expect(() => assertNames(locked, locked)).not.toThrow()
  })
})
