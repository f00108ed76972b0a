import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import CategoryPage from '../../../components/pages/CategoryPage.vue'
import type { CategorySlug } from '../../../data/catalogue/entries'
import { arriveAt, inSite } from '../../support/mountInSite'
import { shownAddress } from '../../support/openSite'

const network = vi.hoisted(() => ({ isDown: false }))

vi.mock('../../../data/filters/filters.data', async () => {
  const { gatherFilters } = await import('../../../data/filters')
  const data = gatherFilters()
  return {
    get data() {
      if (network.isDown) throw new Error('No network')
      return data
    },
  }
})

beforeEach(() => {
  network.isDown = false
})

function mountPage(slug: CategorySlug = 'headers') {
  const page = mount(CategoryPage, { props: { slug }, ...inSite })
  const rows = () => page.findAll('tbody tr')
  return {
    page,
    open: async () => {
      await page.get('details').trigger('toggle')
      await vi.dynamicImportSettled()
      await flushPromises()
    },
    select: (label: string) => {
      const field = page.findAll('label').find((one) => one.text().startsWith(label))
      if (!field) throw new Error(`There is no choice “${label}”`)
      return field.get('select')
    },
    button: (name: string) => page.findAll('button').find((one) => one.text() === name),
    rowsShown: () =>
      rows()
        .filter((row) => row.attributes('hidden') === undefined)
        .map((row) => Number(row.attributes('id'))),
  }
}

const titlesIn = (select: ReturnType<ReturnType<typeof mountPage>['select']>) =>
  select.findAll('option').map((option) => option.text())

// In this order: the filter is loaded once for the whole page.
describe('TableFilter', () => {
  it('says so where it cannot be loaded, and loads when asked again', async () => {
    network.isDown = true
    const { page, open, button, select } = mountPage()
    await open()

    expect(page.get('[role="alert"]').text()).toContain('The filter could not be loaded.')
    expect(page.find('select').exists()).toBe(false)

    network.isDown = false
    await button('Try again')?.trigger('click')
    await flushPromises()

    expect(page.find('[role="alert"]').exists()).toBe(false)
    expect(titlesIn(select('Who can fix it'))).toContain('Site operator')
  })

  it('offers the values that codes have, after an option for any value', async () => {
    const { open, select } = mountPage()
    await open()

    expect(titlesIn(select('Who can fix it')).slice(0, 2)).toEqual(['anyone', 'App developer'])
    expect(titlesIn(select('What a client should do')).slice(0, 2)).toEqual([
      'any reaction',
      'Use the data',
    ])
    expect(titlesIn(select('Endpoints'))[0]).toBe('any group')
    expect(titlesIn(select('Endpoints'))).toContain('User')
  })

  it('hides the rows without the chosen value, says so, and shows all when asked', async () => {
    const { page, open, select, button, rowsShown } = mountPage()
    await open()
    const all = rowsShown()
    expect(page.get('[role="status"].shown').text()).toBe('')

    await select('What a client should do').setValue('sign-in-again')

    expect(rowsShown()).toContain(31504)
    expect(rowsShown()).not.toContain(31303)
    expect(page.get('[role="status"].shown').text()).toContain(
      `Codes that match the filter: ${rowsShown().length}.`,
    )
    expect(shownAddress()).toBe('/?do=sign-in-again')

    await button('Show all codes')?.trigger('click')

    expect(rowsShown()).toEqual(all)
    expect(page.get('[role="status"].shown').text()).toBe('')
    expect(select('What a client should do').element.value).toBe('')
    expect(shownAddress()).toBe('/')
  })

  it('resets one choice and keeps the other', async () => {
    const { select, open, rowsShown } = mountPage()
    await open()
    await select('Who can fix it').setValue('app-developer')
    const ofDevelopers = rowsShown()
    await select('What a client should do').setValue('sign-in-again')
    expect(rowsShown().length).toBeLessThan(ofDevelopers.length)

    await select('What a client should do').setValue('')

    expect(rowsShown()).toEqual(ofDevelopers)
    expect(shownAddress()).toBe('/?fix=app-developer')
  })

  it('shows what the address chose', async () => {
    const { page, select, rowsShown } = mountPage()

    await arriveAt('/headers?do=sign-in-again')
    await flushPromises()

    expect(page.get('details').attributes('open')).toBeDefined()
    expect(select('What a client should do').element.value).toBe('sign-in-again')
    expect(rowsShown()).toContain(31504)
    expect(rowsShown()).not.toContain(31303)
    expect(page.get('[role="status"].shown').text()).toContain('match the filter')
  })

  it('hides the sub-groups without a match, in the outline too', async () => {
    const { page } = mountPage('contents')
    const shownSections = () => page.findAll('section').filter((section) => section.isVisible())
    const anchors = () => shownSections().map((section) => `#${section.get('h2').attributes('id')}`)
    const outline = () => page.findAll('nav a').map((link) => link.attributes('href'))
    const all = anchors()

    await arriveAt('/contents?do=read-the-warning')
    await flushPromises()

    expect(anchors().length).toBeGreaterThan(0)
    expect(anchors().length).toBeLessThan(all.length)
    expect(outline()).toEqual(anchors())

    await arriveAt('/contents?do=sign-in-again')
    await flushPromises()

    expect(shownSections()).toEqual([])
    expect(page.get('[role="status"].shown').text()).toContain('match the filter: 0.')
  })

  it('leads to the same lists where there are no scripts', () => {
    const { page } = mountPage()

    expect(page.findAll('.without-scripting a').map((link) => link.attributes('href'))).toEqual([
      '/reference/handling',
      '/reference/endpoints',
    ])
  })
})
