import { mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { useSearchShortcut } from '../../components/useSearchShortcut'
import { press } from './support/combobox'
import { inSite } from './support/mountInSite'

const open = vi.fn<() => void>()

const Page = defineComponent(() => {
  useSearchShortcut(open)
  return () => [
    h('input'),
    h('textarea'),
    h('select'),
    h('button'),
    h('p', { contenteditable: true }),
  ]
})

describe('useSearchShortcut', () => {
  beforeEach(() => {
    open.mockClear()
  })

  it.each([
    ['⌘K', 'k', { metaKey: true }],
    ['Ctrl+K', 'k', { ctrlKey: true }],
    ['Ctrl+K with CapsLock', 'K', { ctrlKey: true }],
    ['/', '/', {}],
    // Where the slash stands above the 7, as on German keyboards.
    ['/ typed with Shift', '/', { shiftKey: true }],
  ])('opens the search on %s, instead of what the browser would do', async (_, key, modifiers) => {
    mount(Page, inSite)

    expect(await press(document.body, key, modifiers)).toBe(false)
    expect(open).toHaveBeenCalledOnce()
  })

  it.each([
    ['K alone', 'k', {}],
    ['Ctrl+Shift+K, the console of Firefox', 'K', { ctrlKey: true, shiftKey: true }],
    ['Ctrl+Alt+K', 'k', { ctrlKey: true, altKey: true }],
    ['Ctrl+/', '/', { ctrlKey: true }],
    ['a key that is held down', '/', { repeat: true }],
    ['a key of an input method', '/', { isComposing: true }],
  ])('leaves %s alone', async (_, key, modifiers) => {
    mount(Page, inSite)

    expect(await press(document.body, key, modifiers)).toBe(true)
    expect(open).not.toHaveBeenCalled()
  })

  it.each(['input', 'textarea', 'select', '[contenteditable]'])(
    'lets a slash be typed into %s, where Ctrl+K still opens',
    async (selector) => {
      const { element } = mount(Page, inSite).get(selector)

      expect(await press(element, '/')).toBe(true)
      expect(open).not.toHaveBeenCalled()
      expect(await press(element, 'k', { ctrlKey: true })).toBe(false)
      expect(open).toHaveBeenCalledOnce()
    },
  )

  it('opens on a slash while a button has the focus', async () => {
    await press(mount(Page, inSite).get('button').element, '/')

    expect(open).toHaveBeenCalledOnce()
  })

  it('leaves alone what another listener has acted on', async () => {
    const page = mount(Page, inSite)
    document.body.addEventListener('keydown', (event) => event.preventDefault(), { once: true })

    await press(page.get('button').element, '/')

    expect(open).not.toHaveBeenCalled()
  })

  it('ends with the component', async () => {
    mount(Page, inSite).unmount()

    expect(await press(document.body, '/')).toBe(true)
    expect(open).not.toHaveBeenCalled()
  })
})
