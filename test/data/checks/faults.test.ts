import { describe, expect, it } from 'vitest'
import { assertNoFaults } from '../../../data/checks/faults'

describe('the error for faulty data', () => {
  it('is not thrown without faults', () => {
    expect(() => assertNoFaults([])).not.toThrow()
  })

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
