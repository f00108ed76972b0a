import { describe, expect, it } from 'vitest'
import { spokenOutcome } from '../../../components/search/spokenOutcome'
import { searchCatalogue } from '../../../data/search'

const spoken = (input: string, release?: 'v3.6.2') => spokenOutcome(searchCatalogue(input, release))

describe('what a screen reader is told of an outcome', () => {
  it.each([
    ['31504', '1 code found'],
    ['3150', '8 codes found'],
    ['39999', /^No code found\. 39999 is not in the catalogue/],
    ['xyzzy', 'No code found'],
  ])('for %s', (input, expected) => {
    expect(spoken(input)).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    )
  })

  it('warns of a number that depends on the version', () => {
    expect(spoken('38104')).toBe('1 code found. 38104 depends on the server version')
  })

  it('names the release that answers', () => {
    expect(spoken('fresns-version: 3.6.2\n{"code":38104}')).toBe('1 code found on server v3.6.2')
    expect(spoken('31504', 'v3.6.2')).toBe('1 code found on server v3.6.2')
  })
})
