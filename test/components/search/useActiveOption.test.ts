import { describe, expect, it } from 'vitest'
import { ref } from 'vue'
import { useActiveOption } from '../../../components/search/useActiveOption'

function followOptions(...options: readonly string[]) {
  const keys = ref(options)
  return { keys, ...useActiveOption(keys, ref(0), ref('')) }
}

describe('useActiveOption', () => {
  it('has none when the chosen option is gone', () => {
    const { active, keys, move } = followOptions('a', 'b', 'c')
    move(-1)

    keys.value = ['a', 'b']

    expect(active.value).toBeNull()
  })

  it('stays at the chosen option when others arrive before it', () => {
    const { active, keys, move } = followOptions('a', 'b')
    move(1)

    keys.value = ['c', 'a', 'b']

    expect(active.value).toBe(2)
  })
})
