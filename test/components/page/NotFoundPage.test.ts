import { mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import NotFoundPage from '../../../components/page/NotFoundPage.vue'
import { useServerVersion } from '../../../components/address/useServerVersion'
import { explainUnknownNumber } from '../../../data/catalogue/numbering'
import { fieldIn } from '../../support/combobox'
import { arriveAt, inSite } from '../../support/mountInSite'

async function openPage(address: string) {
  await arriveAt(address)
  return mount(NotFoundPage, inSite)
}

describe('NotFoundPage', () => {
  const replace = vi.fn<typeof location.replace>()

  beforeEach(() => {
    replace.mockClear()
    vi.spyOn(location, 'replace').mockImplementation(replace)
  })

  it('offers the search and the ways back into the site', async () => {
    const page = await openPage('/no-such-page')

    expect(page.get('h1').text()).toBe('There is no such page')
    expect(fieldIn(page).isVisible()).toBe(true)
    expect(page.findAll('.ways-on a').map((link) => link.attributes('href'))).toEqual([
      '/reference/',
      '/reference/all',
      '/reference/guide',
    ])
    expect(replace).not.toHaveBeenCalled()
  })

  it('leads on to the code that the address means, in place of itself', async () => {
    const page = await openPage('/E31504')

    expect(replace).toHaveBeenCalledExactlyOnceWith('/reference/31504')
    expect(page.get('h1 + p a').attributes('href')).toBe('/reference/31504')
  })

  it('does not go round in circles when a page of the site could not be loaded', async () => {
    const page = await openPage('/31504')

    expect(page.get('h1').text()).toBe('The page could not be loaded')
    expect(replace).not.toHaveBeenCalled()
  })

  it('explains a number that the catalogue lacks and offers similar codes', async () => {
    const page = await openPage('/31540')

    expect(page.get('h1').text()).toBe('There is no code 31540')
    expect(page.text()).toContain(explainUnknownNumber('31540'))
    expect(page.get('h2').text()).toBe('Did you mean')
    expect(page.findAll('.code-list a').map((link) => link.attributes('href'))).toContain(
      '/reference/31504',
    )
    expect(replace).not.toHaveBeenCalled()
  })

  it('tells the story of a number that only other releases have', async () => {
    const page = await openPage('/38110')

    expect(page.get('h1').text()).toBe('38110 is not in the published table')
    expect(page.get('.version-story li').text()).toMatch(/^since v3.3.0The author/)
    expect(page.get('.version-picker button').text()).toBe('v3.1.0 to v3.2.1')
  })

  it('answers for the chosen release', async () => {
    useServerVersion().choose('3.6.2')
    const page = await openPage('/38110')

    expect(page.get('h1').text()).toMatch(/^38110: The author of the post/)
    expect(page.text()).toContain('Not in the published table, which has this message as 38109')
    expect(page.get('a[href$="#38110"]').attributes('href')).toBe('/reference/editor?v=3.6.2#38110')
    expect(page.find('.code-list').exists()).toBe(false)
  })

  it('offers nothing where no code is similar', async () => {
    const page = await openPage('/99999999')

    expect(page.get('h1').text()).toBe('There is no code 99999999')
    expect(page.find('h2').exists()).toBe(false)
  })
})
