import { computed, ref, watch, type ComputedRef, type Ref } from 'vue'

/** The option of a listbox that is active for the keyboard. */
export interface ActiveOption {
  readonly active: ComputedRef<number | null>
  /** Wraps around at the ends. */
  readonly move: (by: 1 | -1) => void
}

/**
 * Tracks the active option of a listbox whose options change. A chosen option stays active when
 * others arrive before it, so that Enter takes what was seen.
 *
 * @param keys identify the options, in their order
 * @param initial index of the option active until one is chosen; null for none
 * @param changes reset the choice
 */
export function useActiveOption(
  keys: Readonly<Ref<readonly string[]>>,
  initial: Readonly<Ref<number | null>>,
  changes: Readonly<Ref<unknown>>,
): ActiveOption {
  const chosen = ref<string | null>(null)
  watch(changes, () => (chosen.value = null))
  const active = computed(() => {
    const position = chosen.value === null ? initial.value : keys.value.indexOf(chosen.value)
    return position !== null && position >= 0 && position < keys.value.length ? position : null
  })
  return {
    active,
    move(by) {
      const count = keys.value.length
      const from = active.value ?? (by === 1 ? -1 : count)
      chosen.value = keys.value[(from + by + count) % count] ?? null
    },
  }
}
