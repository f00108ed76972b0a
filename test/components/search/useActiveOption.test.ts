import { describe, expect, it } from 'vitest'
import { nextTick, ref } from 'vue'
import { useActiveOption } from '../../../components/search/useActiveOption'

function followOptions(number: number, initialPosition: number | null) {
  const keys = ref(['a', 'b', 'c'].slice(0, number))
  const initial = ref(initialPosition)
  const query = ref('')
  return { keys, query, ...useActiveOption(keys, initial, query) }
}

describe('useActiveOption', () => {
  it('begins at the initial option', () => {
    expect(followOptions(3, 0).active.value).toBe(0)
    expect(followOptions(3, null).active.value).toBeNull()
  })

  it('wraps around both ends', () => {
    const { active, move } = followOptions(3, 0)

    move(-1)
    expect(active.value).toBe(2)
    move(1)
    expect(active.value).toBe(0)
  })

  it.each([
    [1, 0],
    [-1, 2],
  ] as const)('enters by %i at option %i when none is active', (by, position) => {
    const { active, move } = followOptions(3, null)

    move(by)

    expect(active.value).toBe(position)
  })

  it('has none without options', () => {
    const { active, move } = followOptions(0, 0)

    move(1)

    expect(active.value).toBeNull()
  })

  it('returns to the initial option when the query changes', async () => {
    const { active, move, query } = followOptions(3, 0)
    move(1)

    query.value = 'token'
    await nextTick()

    expect(active.value).toBe(0)
  })

  it('has none when the chosen option is gone', () => {
    const { active, keys, move } = followOptions(3, 0)
    move(-1)

    keys.value = ['a', 'b']

    expect(active.value).toBeNull()
  })

  it('stays at the chosen option when others arrive before it', () => {
    const { active, keys, move } = followOptions(2, 0)
    move(1)

    keys.value = ['c', 'a', 'b']

    expect(active.value).toBe(2)
  })
})
