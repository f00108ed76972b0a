import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import HomePage from '../../../components/pages/HomePage.vue'
import { catalogue, entries, successEntry } from '../../../data/catalogue/entries'
import { publishedTable } from '../../../data/releases/publishedRange'
import { languageTags } from '../../../data/descriptions/languageTags'
import { fieldIn } from '../../support/combobox'
import { inSite } from '../../support/mountInSite'

describe('HomePage', () => {
  it('begins with the search, which does not take the focus by itself', () => {
    const home = mount(HomePage, inSite)

    expect(home.get('h1').text()).toBe('What does this error mean?')
    expect(fieldIn(home).isVisible()).toBe(true)
    expect(document.activeElement).toBe(document.body)
    expect(home.text()).toContain(`The ${entries.length} codes`)
  })

  it('names every language that the search understands', () => {
    const names = mount(HomePage, inSite).findAll('.lead [lang]')
    const tags = names.map((name) => name.attributes('lang')?.split('-')[0])

    expect(['en', ...tags]).toEqual(languageTags)
  })

  it('lists the categories and code 0, which belongs to none', () => {
    const home = mount(HomePage, inSite)

    expect(home.findAll('.category-index li')).toHaveLength(catalogue.length)
    expect(home.get('tbody tr').attributes('id')).toBe('0')
    expect(home.get('td.message .shown').text()).toBe(successEntry.message)
  })

  it('links to the source of the messages, the changes, the list of all codes and the guide', () => {
    const home = mount(HomePage, inSite)

    expect(home.findAll('.more a').map((link) => link.attributes('href'))).toEqual([
      publishedTable.url,
      '/reference/changes',
      '/reference/all',
      '/reference/guide',
    ])
  })
})
