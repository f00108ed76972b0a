import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { h } from 'vue'
import MarkedText from '../../../components/search/MarkedText.vue'

it('MarkedText marks the matched pieces and leaves the text as it is', () => {
  const segments = [
    { text: 'Login ', matched: false },
    { text: 'token', matched: true },
    { text: ' has ', matched: false },
    { text: 'expired', matched: true },
  ]
  const paragraph = mount(() => h('p', h(MarkedText, { segments })))

  expect(paragraph.element.textContent).toBe('Login token has expired')
  expect(paragraph.findAll('mark').map((mark) => mark.text())).toEqual(['token', 'expired'])
})
