import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Filters } from '../../../data/filters'
import { openSite, shownAddress } from '../../support/openSite'

const network = vi.hoisted(() => ({ isDown: false, requests: 0 }))

const filters: Filters = {
  fixer: [
    { value: 'app-developer', title: 'the app developer', numbers: [31504, 36104] },
    { value: 'site-operator', title: 'the site operator', numbers: [36104, 37102] },
  ],
  reaction: [{ value: 'sign-in-again', title: 'Sign in again', numbers: [31504] }],
  group: [{ value: 'user', title: 'User', numbers: [36104] }],
}

vi.mock('../../../data/filters/filters.data', () => ({
  get data() {
    network.requests += 1
    if (network.isDown) throw new Error('No network')
    return filters
  },
}))

beforeEach(() => {
  Object.assign(network, { isDown: false, requests: 0 })
})

async function settle() {
  await vi.dynamicImportSettled()
  await flushPromises()
}

async function openFiltered(path: string) {
  const site = await openSite(path)
  const { useTableFilter } = await import('../../../components/table/useTableFilter')
  const filter = useTableFilter()
  site.connect()
  await settle()
  return { ...site, filter, shownNumbers: () => filter.shown.value && [...filter.shown.value] }
}

describe('the filter of the tables', () => {
  it('hides and loads nothing until somebody filters', async () => {
    const { filter, shownNumbers } = await openFiltered('/all')

    expect(shownNumbers()).toBeNull()
    expect(filter.filters.value).toBeNull()
    expect(network.requests).toBe(0)
  })

  it('leaves the rest of the address alone, even when reset', async () => {
    const { filter } = await openFiltered('/all?v=3.6.2#headers')

    filter.choose('fixer', 'app-developer')
    await settle()
    expect(shownAddress()).toBe('/all?v=3.6.2&fix=app-developer#headers')

    filter.reset()
    expect(shownAddress()).toBe('/all?v=3.6.2#headers')
  })

  it('shows the numbers that have everything chosen, which may be none', async () => {
    const { filter, shownNumbers } = await openFiltered('/all')

    filter.choose('fixer', 'app-developer')
    await settle()
    filter.choose('group', 'user')
    expect(shownNumbers()).toEqual([36104])

    filter.choose('reaction', 'sign-in-again')
    expect(shownNumbers()).toEqual([])
    expect(shownAddress()).toBe('/all?fix=app-developer&call=user&do=sign-in-again')
  })

  it('hides nothing for an unknown value', async () => {
    const { shownNumbers } = await openFiltered('/all?do=dance')

    expect(shownNumbers()).toBeNull()
  })

  it('does not follow the reader to the next page', async () => {
    const { arriveAt, filter, shownNumbers } = await openFiltered('/all?do=sign-in-again')

    await arriveAt('/headers')

    expect(filter.choices).toEqual({ fixer: null, reaction: null, group: null })
    expect(shownNumbers()).toBeNull()
  })

  it('loads once', async () => {
    const { filter } = await openFiltered('/all')

    await filter.load()
    await filter.load()

    expect(network.requests).toBe(1)
    expect(filter.filters.value).toEqual(filters)
  })

  it('says that it could not be loaded, hides nothing, and loads later', async () => {
    network.isDown = true
    const { filter, shownNumbers } = await openFiltered('/all?do=sign-in-again')
    expect(filter.hasFailed.value).toBe(true)
    expect(shownNumbers()).toBeNull()

    network.isDown = false
    await filter.load()

    expect(filter.hasFailed.value).toBe(false)
    expect(shownNumbers()).toEqual([31504])
  })
})
