import { nextTick } from 'vue'
import { vi } from 'vitest'
import type { VueWrapper } from '@vue/test-utils'

/** The search field of a mounted component. */
export function fieldIn(wrapper: VueWrapper) {
  return wrapper.get<HTMLInputElement>('[role="combobox"]')
}

/** Codes of the options in a part of a component, in their order. */
export function codesIn(wrapper: VueWrapper, part = '') {
  return wrapper
    .findAll(`${part} [role="option"]`)
    .map((option) => Number(option.attributes('data-code')))
}

/** The code of the option that the combobox names as active; undefined for none. */
export function activeCode(wrapper: VueWrapper) {
  const id = fieldIn(wrapper).attributes('aria-activedescendant')
  const code = id && document.getElementById(id)?.dataset['code']
  return code ? Number(code) : undefined
}

/** Types a text into the search field and waits for the engine's answer. */
export async function search(wrapper: VueWrapper, text: string) {
  await fieldIn(wrapper).setValue(text)
  await vi.dynamicImportSettled()
  await nextTick()
}

/** Presses a key in an element; true when the browser is left to act on it. */
export async function press(element: EventTarget, key: string, more: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  const isLeftToBrowser = element.dispatchEvent(event)
  await nextTick()
  return isLeftToBrowser
}
