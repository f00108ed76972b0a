import { describe, expect, it } from 'vitest'
import { entries } from '../../../../data/catalogue/entries'
import { dependsOnVersion, eras } from '../../../../data/releases'
import type { TableRelease } from '../../../../data/releases/releaseTable'
import { searchCatalogue } from '../../../../data/search'
import { uncertainNumbers } from '../../../../data/search/codes/uncertainNumbers'

const uncertainIn = (input: string, chosen?: TableRelease) =>
  uncertainNumbers(searchCatalogue(input, chosen))

describe('the numbers that only a version makes sure', () => {
  it('are those that mean something else on other releases', () => {
    expect(uncertainIn('38104')).toEqual([38104])
    expect(uncertainIn('{"code":37404,"message":"Wrong","data":null}')).toEqual([37404])
  })

  it('are read from a list in its order, without those that mean the same on all', () => {
    expect(uncertainIn('38104, 31504, 32104')).toEqual([38104, 32104])
  })

  it.each(['31504', '0', '34114', '38212', 'token expired', ''])('are none in "%s"', (input) => {
    expect(uncertainIn(input)).toEqual([])
  })

  it('are none that were not read as a code', () => {
    expect(uncertainIn('listening on port 38104')).toEqual([])
    expect(uncertainIn('381')).toEqual([])
    expect(uncertainIn('38014')).toEqual([])
  })

  it('are, alone, exactly those that depend on the version', () => {
    const uncertain = entries.filter(({ code }) => uncertainIn(String(code)).length > 0)

    expect(uncertain).toEqual(entries.filter(({ code }) => dependsOnVersion(code)))
  })

  it('stay uncertain although a release is chosen, for the text may be of another', () => {
    expect(eras.map(({ to }) => uncertainIn('38104', to))).toEqual(eras.map(() => [38104]))
  })
})

describe('a text that names its version', () => {
  it.each([
    ['a compared one', '38104 v3.6.2'],
    ['one between the compared ones', '38104 v3.2.7'],
    ['a prerelease', 'Fresns-Version: 3.0.0-rc\n\n{"code":38104}'],
    ['one after all compared ones', '38104 v3.99.0'],
    ['one before all compared ones', 'Fresns-Version: 1.9.0\n\n{"code":38104}'],
  ])('leaves no number uncertain: %s', (_, input) => {
    expect(searchCatalogue(input).readings).toMatchObject([{ digits: '38104' }])
    expect(uncertainIn(input)).toEqual([])
  })

  it('leaves it uncertain where the name is no version', () => {
    expect(uncertainIn('Fresns-Version: latest\n\n{"code":38104}')).toEqual([38104])
  })

  it('leaves it uncertain where it names two', () => {
    expect(
      uncertainIn('Fresns-Version: 3.6.2\n{"code":38104}\nFresns-Version: 2.21.4\n{"code":38104}'),
    ).toEqual([38104])
  })
})
