import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import SearchBox from '../../../components/search/SearchBox.vue'
import type { SearchModule } from '../../../components/search/searchLoaders'
import { codesIn, fieldIn, press } from '../../support/combobox'
import { go, inSite } from '../../support/mountInSite'

const loadModule = vi.hoisted(() => vi.fn<() => Promise<SearchModule>>())

vi.mock('../../../components/search/searchLoaders', () => ({
  searchLoaders: {
    search: loadModule,
    endpoints: () => import('../../../data/search/searchEndpoints'),
  },
}))

const engine = await import('../../../data/search')

const mountBox = () => mount(SearchBox, { props: { placement: 'page' }, ...inSite })

describe('SearchBox, while its engine loads', () => {
  beforeEach(() => {
    loadModule.mockReset()
  })

  it('loads nothing until somebody is about to search', async () => {
    loadModule.mockResolvedValue(engine)
    const box = mountBox()
    expect(loadModule).not.toHaveBeenCalled()

    await fieldIn(box).trigger('focus')

    expect(loadModule).toHaveBeenCalledOnce()
  })

  it('keeps what is typed and answers it as soon as it can', async () => {
    let arrive: (module: SearchModule) => void = () => undefined
    loadModule.mockReturnValue(new Promise((resolve) => (arrive = resolve)))
    const box = mountBox()

    await fieldIn(box).setValue('3')
    expect(box.text()).toContain('Loading the search')
    await fieldIn(box).setValue('31504')
    arrive(engine)
    await flushPromises()

    expect(fieldIn(box).element.value).toBe('31504')
    expect(codesIn(box)).toEqual([31504])
  })

  it.each([
    ['carries Enter out as soon as it can', '31504', ['/reference/31504']],
    ['forgets Enter when the query changes', '31505', []],
  ])('%s', async (_, finalQuery, addresses) => {
    let arrive: (module: SearchModule) => void = () => undefined
    loadModule.mockReturnValue(new Promise((resolve) => (arrive = resolve)))
    const box = mountBox()
    await fieldIn(box).setValue('31504')
    await press(fieldIn(box).element, 'Enter')
    await fieldIn(box).setValue(finalQuery)
    expect(go).not.toHaveBeenCalled()

    arrive(engine)
    await flushPromises()
    expect(go.mock.calls.flat()).toEqual(addresses)
  })

  it('has no option to choose while a language may still bring an answer', async () => {
    const languageLoaders = { ...engine.languageLoaders, en: () => new Promise<never>(() => {}) }
    loadModule.mockResolvedValue({ ...engine, languageLoaders })
    const box = mountBox()

    await fieldIn(box).setValue('port 31504')
    await flushPromises()
    await press(fieldIn(box).element, 'ArrowDown')

    expect(box.text()).toContain('Loading the search')
    expect(fieldIn(box).attributes('aria-expanded')).toBe('false')
    expect(fieldIn(box).attributes()).not.toHaveProperty('aria-activedescendant')
  })

  it('leaves the page as it is when the network is back, if nothing failed', () => {
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined)
    mountBox()

    window.dispatchEvent(new Event('online'))

    expect(reload).not.toHaveBeenCalled()
  })
})
