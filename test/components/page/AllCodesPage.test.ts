import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import AllCodesPage from '../../../components/page/AllCodesPage.vue'
import { catalogue, entries } from '../../../data/catalogue/entries'
import { inSite } from '../../support/mountInSite'

describe('AllCodesPage', () => {
  it('shows every code once, in the order of the published table', () => {
    const page = mount(AllCodesPage, inSite)

    expect(page.findAll('tbody tr').map((row) => row.attributes('id'))).toEqual(
      entries.map(({ code }) => String(code)),
    )
  })

  it('puts the sub-groups below the categories', () => {
    mount(AllCodesPage, inSite)
    const headings = [...document.querySelectorAll('h2, h3')].map(({ tagName, id }) => [
      tagName,
      id,
    ])

    expect(headings).toEqual(
      catalogue.flatMap(({ slug, sections }) => [
        ['H2', slug],
        ...sections.flatMap(({ subGroup }) => (subGroup ? [['H3', subGroup.slug]] : [])),
      ]),
    )
  })

  it('names the server releases that the messages are from', () => {
    const page = mount(AllCodesPage, inSite)

    expect(page.text()).toContain('Fresns server v3.1.0 to v3.2.1')
  })
})
