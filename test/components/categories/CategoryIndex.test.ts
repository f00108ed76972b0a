import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import CategoryIndex from '../../../components/categories/CategoryIndex.vue'
import { catalogue } from '../../../data/catalogue/entries'
import { findCategory } from '../../../data/catalogue/lookup'
import { inSite } from '../../support/mountInSite'

describe('CategoryIndex', () => {
  it('links to the page of each category, in order', () => {
    const index = mount(CategoryIndex, { props: { categories: catalogue }, ...inSite })

    expect(index.findAll('li a').map((link) => link.attributes('href'))).toEqual(
      catalogue.map(({ slug }) => `/reference/${slug}`),
    )
  })

  it('shows the name, first and last number, count and sub-groups of a category', () => {
    const interactions = findCategory('interactions')
    const index = mount(CategoryIndex, { props: { categories: [interactions] }, ...inSite })
    const codes = interactions.entries.map(({ code }) => code)

    expect(index.get('.title').text()).toBe('Interactions')
    expect(index.get('.range').text()).toBe(`${codes[0]}–${codes.at(-1)}`)
    expect(index.get('.count').text()).toBe(`${codes.length} codes`)
    expect(index.get('.sub-groups').text()).toBe(
      'Role · Mark · Publish · Delete · Reset · Conversation · Notification',
    )
  })

  it('leaves out the line of sub-groups where there are none', () => {
    const index = mount(CategoryIndex, {
      props: { categories: [findCategory('users')] },
      ...inSite,
    })

    expect(index.find('.sub-groups').exists()).toBe(false)
  })
})
