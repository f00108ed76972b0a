import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import CodeList from '../../../components/table/CodeList.vue'
import { findByCode } from '../../../data/catalogue/lookup'
import { useServerVersion } from '../../../components/address/useServerVersion'
import { shownMeanings } from '../../../data/releases/tableRows'
import { inSite } from '../../support/mountInSite'

const linesOf = (numbers: readonly number[]) =>
  mount(CodeList, { props: { meanings: shownMeanings(numbers) }, ...inSite }).findAll('li')
const textsOf = (numbers: readonly number[]) =>
  linesOf(numbers).map((line) => line.get('.code-number + span').text().replace(/\s+/g, ' '))

describe('CodeList', () => {
  it('links to the page of each number, in the given order', () => {
    const links = linesOf([31505, 31504, 38110]).map((line) => line.get('a').attributes('href'))

    expect(links).toEqual(['/reference/31505', '/reference/31504', '/reference/38110'])
  })

  it('dims a number that means something else on the visitor’s server, or is not in use there', () => {
    useServerVersion().choose('3.3.0')
    const dimmed = linesOf([31303, 38104, 38110, 37303]).map((line) => line.classes('is-other'))
    useServerVersion().choose(null)

    expect(dimmed).toEqual([false, true, false, true])
  })

  it('names the releases of a number, and other numbers, where they depend on the version', () => {
    expect(textsOf([31303, 38104, 38110])).toEqual([
      findByCode(31303).text,
      `${findByCode(38104).text} · up to v3.2.1 · 38105 in versions v3.3.0 and later`,
      `${findByCode(38109).text} · v3.3.0 and later · 38109 in versions v3.0.0 to v3.2.1`,
    ])
  })
})
