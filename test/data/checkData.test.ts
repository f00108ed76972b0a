import { expect, it } from 'vitest'
import { assertData } from '../../data/checkData'

it('finds no fault in the data of this site', () => {
  expect(assertData).not.toThrow()
})
