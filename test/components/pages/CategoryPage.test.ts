import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import CategoryPage from '../../../components/pages/CategoryPage.vue'
import { findCategory } from '../../../data/catalogue/lookup'
import { rowsOf } from '../../../data/releases/tableRows'
import { inSite } from '../../support/mountInSite'

describe('CategoryPage', () => {
  it.each(['headers', 'editor'] as const)('shows all codes of a category: %s', (slug) => {
    const { title, prefix, entries, sections } = findCategory(slug)
    const page = mount(CategoryPage, { props: { slug }, ...inSite })

    expect(page.get('h1').text()).toBe(title)
    expect(page.text()).toContain(`${entries.length} codes, all starting with ${prefix}.`)
    expect(page.findAll('tbody tr').map((row) => Number(row.attributes('id')))).toEqual(
      sections.flatMap(rowsOf).map(({ number }) => number),
    )
  })

  it('gives each sub-group a heading with an anchor above a table that names it', () => {
    const page = mount(CategoryPage, { props: { slug: 'interactions' }, ...inSite })
    const { sections } = findCategory('interactions')
    const headings = page.findAll('h2')

    expect(headings.map((heading) => heading.attributes('id'))).toEqual(
      sections.map(({ subGroup }) => subGroup?.slug),
    )
    expect(headings.map((heading) => heading.get('a').attributes('href'))).toEqual(
      sections.map(({ subGroup }) => `#${subGroup?.slug}`),
    )
    expect(page.findAll('caption').map((caption) => caption.text())).toEqual(
      sections.map(({ subGroup }) => `Interactions: ${subGroup?.title}`),
    )
  })

  it('links to its sub-groups, and does not mention them where there are none', () => {
    const linksOn = (slug: 'editor' | 'headers') =>
      mount(CategoryPage, { props: { slug }, ...inSite })
        .findAll('nav a')
        .map((link) => link.attributes('href'))

    expect(linksOn('editor')).toEqual(
      findCategory('editor').sections.map(({ subGroup }) => `#${subGroup?.slug}`),
    )
    expect(linksOn('headers')).toEqual([])
  })

  it('has no headings where the category has no sub-groups', () => {
    const page = mount(CategoryPage, { props: { slug: 'headers' }, ...inSite })

    expect(page.find('h2').exists()).toBe(false)
    expect(page.get('caption').text()).toBe('Headers')
  })

  it('follows a change of the category', async () => {
    const page = mount(CategoryPage, { props: { slug: 'headers' }, ...inSite })

    await page.setProps({ slug: 'users' })

    expect(page.get('h1').text()).toBe('Users')
    expect(page.get('tbody tr').attributes('id')).toBe(
      String(findCategory('users').entries[0]?.code),
    )
  })
})
