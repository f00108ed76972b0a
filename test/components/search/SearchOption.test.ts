import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import SearchOption from '../../../components/search/SearchOption.vue'
import type { Summary } from '../../../components/search/useSummaries'
import { findByCode } from '../../../data/catalogue/lookup'
import { searchCatalogue } from '../../support/searchCatalogue'
import { inSite } from '../../support/mountInSite'

/** The option for the first result of a query. */
function mountOption(input: string, ...summaries: Summary[]) {
  const [hit] = searchCatalogue(input).hits
  if (!hit) throw new Error(`Nothing is found for ${input}`)
  const props = {
    id: 'option',
    hit,
    isActive: false,
    isSuggestion: false,
    summariesOf: () => summaries,
  }
  return mount(SearchOption, { props, ...inSite })
}

const placeIn = (input: string) => mountOption(input).get('.place').text().replace(/\s+/g, ' ')

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

  it('stands alone where the number has only one meaning', () => {
    expect(placeIn('31504')).toBe('Headers')
  })
})

describe('what a code means', () => {
  const english: Summary = {
    language: 'en',
    text: 'The expiry time has passed.',
  }
  const chinese: Summary = { language: 'zh-Hans', text: '登录令牌已过期' }

  it('is read after its number, message and place, though it is seen below the message', () => {
    const text = mountOption('31504', english).text()

    expect(text).toMatch(/Headers\s*The expiry time has passed\.$/)
  })

  it('names its language, and is marked as our translation', () => {
    const line = mountOption('31504', chinese).get('.summary-text')

    expect(line.attributes('lang')).toBe('zh-Hans')
    expect(line.text()).toBe(`${chinese.text}（本站翻译）`)
  })

  it('follows each of the meanings that are listed', () => {
    const texts = mountOption('38104', english, chinese)
      .findAll('li')
      .map((item) => item.get('.summary-text').text())

    expect(texts[0]).toBe(english.text)
    expect(texts[1]).toContain(chinese.text)
  })
})
