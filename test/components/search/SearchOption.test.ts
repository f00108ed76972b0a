import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import SearchOption from '../../../components/search/SearchOption.vue'
import { findByCode } from '../../../data/catalogue/lookup'
import { searchCatalogue } from '../../support/searchCatalogue'
import { inSite } from '../../support/mountInSite'

/** What the first option for a query says of the place of its code. */
function placeIn(input: string): string {
  const [hit] = searchCatalogue(input).hits
  if (!hit) throw new Error(`Nothing is found for ${input}`)
  const props = { id: 'option', hit, isActive: false, isSuggestion: false }
  return mount(SearchOption, { props, ...inSite })
    .get('.place')
    .text()
    .replace(/\s+/g, ' ')
}

describe('the place of a code among the results', () => {
  it('is followed by its other numbers, with their versions in words', () => {
    expect(placeIn(findByCode(38104).text)).toBe(
      'Editor › Edit Validation · up to v3.2.1 · 38105 in versions v3.3.0 and later',
    )
    expect(placeIn(findByCode(37404).text)).toBe(
      'Contents › Post · v3.0.0 and later · 37303 in versions up to v2.21.4',
    )
    expect(placeIn('38110')).toBe(
      'Editor › Edit Validation · v3.3.0 and later · 38109 in versions v3.0.0 to v3.2.1',
    )
  })

  it('stands alone where the number always means the same', () => {
    expect(placeIn('31504')).toBe('Headers')
  })
})
