import { mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import NotFoundPage from '../../../components/pages/NotFoundPage.vue'
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
    expect(page.findAll('.next-steps a').map((link) => link.attributes('href'))).toEqual([
      '/reference/',
      '/reference/all',
      '/reference/guide',
    ])
    expect(replace).not.toHaveBeenCalled()
  })

  it('redirects to the code that the address means', async () => {
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

    expect(page.get('h1').text()).toBe('31540 is not in this reference')
    expect(page.text()).toContain(explainUnknownNumber('31540'))
    await vi.dynamicImportSettled()
    expect(page.get('h2').text()).toBe('Did you mean')
    expect(page.findAll('.code-list a').map((link) => link.attributes('href'))).toContain(
      '/reference/31504',
    )
    expect(replace).not.toHaveBeenCalled()
  })

  it.each(['/E38110', '/err-37303.html'])(
    'redirects to a number that only other releases have: %s',
    async (address) => {
      await openPage(address)

      expect(replace).toHaveBeenCalledExactlyOnceWith(
        expect.stringMatching(/^\/reference\/(?:38110|37303)$/),
      )
    },
  )

  it('offers nothing where no code is similar', async () => {
    const page = await openPage('/99999999')

    expect(page.get('h1').text()).toBe('99999999 is not in this reference')
    await vi.dynamicImportSettled()
    expect(page.find('h2').exists()).toBe(false)
  })
})
