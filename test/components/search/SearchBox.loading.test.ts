import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import SearchBox from '../../../components/search/SearchBox.vue'
import type { EndpointModule, SearchModule } from '../../../components/search/searchLoaders'
import { codesIn, fieldIn, press } from '../../support/combobox'
import { go, inSite } from '../../support/mountInSite'

const { loadModule, loadEndpoints } = vi.hoisted(() => ({
  loadModule: vi.fn<() => Promise<SearchModule>>(),
  loadEndpoints: vi.fn<() => Promise<EndpointModule>>(),
}))

vi.mock('../../../components/search/searchLoaders', () => ({
  searchLoaders: { search: loadModule, endpoints: loadEndpoints },
}))

const engine = await import('../../../data/search')

const mountBox = () => mount(SearchBox, { props: { placement: 'page' }, ...inSite })
type Box = ReturnType<typeof mountBox>

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

  describe('Enter before there is an answer', () => {
    const nothing = () => Promise.resolve()
    const clickOutside = () => {
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
      document.body.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }))
    }

    it.each([
      ['is carried out as soon as there is one', nothing, ['/reference/31504']],
      ['is forgotten when the query changes', (box: Box) => fieldIn(box).setValue('31505'), []],
      ['is forgotten when the panel is closed', clickOutside, []],
    ])('%s', async (_, act, addresses) => {
      let arrive: (module: SearchModule) => void = () => undefined
      loadModule.mockReturnValue(new Promise((resolve) => (arrive = resolve)))
      const box = mountBox()
      await fieldIn(box).setValue('31504')
      await press(fieldIn(box).element, 'Enter')
      await act(box)
      expect(go).not.toHaveBeenCalled()

      arrive(engine)
      await flushPromises()
      expect(go.mock.calls.flat()).toEqual(addresses)
    })

    it('waits for the endpoint of a request line', async () => {
      let arrive: (module: EndpointModule) => void = () => undefined
      loadModule.mockResolvedValue(engine)
      loadEndpoints.mockReturnValue(new Promise((resolve) => (arrive = resolve)))
      const box = mountBox()
      await fieldIn(box).setValue('POST /editor/publish')
      await vi.dynamicImportSettled()
      await press(fieldIn(box).element, 'Enter')
      expect(go).not.toHaveBeenCalled()

      arrive(await import('../../../data/search/searchEndpoints'))
      await flushPromises()
      expect(go).toHaveBeenCalledExactlyOnceWith(
        '/reference/endpoints/editor#post-editor-type-publish',
      )
    })
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
