import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import CodeRow from '../../../components/table/CodeRow.vue'
import { useServerVersion } from '../../../components/address/useServerVersion'
import { findByCode } from '../../../data/catalogue/lookup'
import { rowOf } from '../../../data/releases/tableRows'
import { inSite } from '../../support/mountInSite'

function mountRow(number: number) {
  const row = rowOf(number)
  if (!row) throw new Error(`No covered release has ${number}`)
  return mount(CodeRow, { props: { row, isCopied: false, isShown: true }, ...inSite })
}
const othersIn = (row: ReturnType<typeof mountRow>) =>
  row.findAll('.meaning-list li').map((line) => line.text().replace(/\s+/g, ' '))

describe('CodeRow', () => {
  it('shows the published message verbatim, its note set apart', () => {
    const row = mountRow(31504)
    const { message, note } = findByCode(31504)

    expect(row.get('.shown').element.textContent).toBe(message)
    expect(row.get('.note').text()).toBe(`(${note})`)
    expect(othersIn(row)).toEqual([])
  })

  it('shows below it what the number means in other releases', () => {
    const row = mountRow(38104)

    expect(row.get('.shown').text()).toBe(findByCode(38104).message)
    expect(othersIn(row)).toEqual([`v3.3.0 and later: ${findByCode(38103).text}`])
  })

  it('names the releases of a number that the published table lacks', () => {
    const row = mountRow(38110)

    expect(row.get('.shown').text()).toBe(findByCode(38109).message)
    expect(row.get('td > .span').text()).toBe('v3.3.0 and later')
    expect(mountRow(37303).get('td > .span').text()).toBe('up to v2.21.4')
  })

  it('names the releases beside a message that does not hold for all', () => {
    expect(mountRow(34114).get('td > .span').text()).toBe('v3.1.0 and later')
    expect(mountRow(38104).get('td > .span').text()).toBe('up to v3.2.1')
    expect(mountRow(31504).find('td > .span').exists()).toBe(false)
  })

  it('links to the page of the number, with one tab stop', () => {
    const row = mountRow(38110)
    const links = row.findAll('a').filter((link) => link.attributes('tabindex') !== '-1')

    expect(links.map((link) => link.attributes('href'))).toEqual(['/reference/38110', '#38110'])
    expect(row.get('.shown').attributes('href')).toBe('/reference/38110')
  })

  it('is an anchor, and its second link leads to it', () => {
    const row = mountRow(31504)

    expect(row.attributes('id')).toBe('31504')
    expect(row.get('.anchor').attributes('aria-label')).toBe('Link to the row for 31504')
    expect(row.get('.anchor').attributes('href')).toBe('#31504')
  })

  it('asks for its link to be copied', async () => {
    const row = mountRow(31504)

    await row.get('[aria-label="Copy link to 31504"]').trigger('click')

    expect(row.emitted('copy')).toHaveLength(1)
  })

  it.each([
    [null, false],
    ['3.2.1', false],
    ['3.6.2', true],
  ])('on version %j dims the published message: %j', (version, isDimmed) => {
    useServerVersion().choose(version)
    const row = mountRow(38104)

    expect(row.classes('is-other')).toBe(isDimmed)
    expect(row.find('.meaning-list [aria-current="true"]').exists()).toBe(isDimmed)
  })
})
