import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { h } from 'vue'
import { isSearchShortcut } from '../../../components/search/searchShortcut'
import { press } from '../../support/combobox'
import { inSite } from '../../support/mountInSite'

const page = () =>
  mount(
    () => [h('input'), h('textarea'), h('select'), h('button'), h('p', { contenteditable: true })],
    inSite,
  )

/** Whether a key that is pressed in an element asks for the search. */
async function asksForSearch(element: EventTarget, key: string, more: KeyboardEventInit = {}) {
  const answers: boolean[] = []
  const listen = (event: KeyboardEvent) => answers.push(isSearchShortcut(event))
  window.addEventListener('keydown', listen, { once: true })
  await press(element, key, more)
  return answers
}

describe('the keys of the search', () => {
  it.each([
    ['⌘K', 'k', { metaKey: true }],
    ['Ctrl+K', 'k', { ctrlKey: true }],
    ['Ctrl+K with CapsLock', 'K', { ctrlKey: true }],
    ['/', '/', {}],
    // Where the slash is on the 7, as on German keyboards.
    ['/ typed with Shift', '/', { shiftKey: true }],
  ])('are %s', async (_, key, modifiers) => {
    expect(await asksForSearch(document.body, key, modifiers)).toEqual([true])
  })

  it.each([
    ['K alone', 'k', {}],
    ['Ctrl+Shift+K, the console of Firefox', 'K', { ctrlKey: true, shiftKey: true }],
    ['Ctrl+Alt+K', 'k', { ctrlKey: true, altKey: true }],
    ['Ctrl+/', '/', { ctrlKey: true }],
    ['a key that is held down', '/', { repeat: true }],
    ['a key of an input method', '/', { isComposing: true }],
  ])('are not %s', async (_, key, modifiers) => {
    expect(await asksForSearch(document.body, key, modifiers)).toEqual([false])
  })

  it.each(['input', 'textarea', 'select', '[contenteditable]'])(
    'let a slash be typed into %s, where Ctrl+K still asks for the search',
    async (selector) => {
      const { element } = page().get(selector)

      expect(await asksForSearch(element, '/')).toEqual([false])
      expect(await asksForSearch(element, 'k', { ctrlKey: true })).toEqual([true])
    },
  )

  it('are heard while a button has the focus', async () => {
    expect(await asksForSearch(page().get('button').element, '/')).toEqual([true])
  })

  it('are left to another listener that has acted on them', async () => {
    document.body.addEventListener('keydown', (event) => event.preventDefault(), { once: true })

    expect(await asksForSearch(page().get('button').element, '/')).toEqual([false])
  })
})
