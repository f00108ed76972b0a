import { expect, it } from 'vitest'
import { assertData } from '../../../data/checks/checkData'

it('finds no fault in the data of this site', () => {
  expect(assertData).not.toThrow()
})
