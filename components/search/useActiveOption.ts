import { computed, ref, watch, type ComputedRef, type Ref } from 'vue'

/** Which option of a listbox the keyboard is on. */
export interface ActiveOption {
  /** Position of the active option; null when none is. */
  readonly active: ComputedRef<number | null>
  /** Moves by a number of options and wraps around the ends. */
  readonly move: (by: 1 | -1) => void
}

/**
 * Follows the active option of a listbox whose options change.
 *
 * @param count number of options
 * @param initial position that is active whenever the options change; null for none
 */
export function useActiveOption(
  count: Readonly<Ref<number>>,
  initial: Readonly<Ref<number | null>>,
  changes: Readonly<Ref<unknown>>,
): ActiveOption {
  const chosen = ref<number | null>(null)
  watch(changes, () => (chosen.value = null))
  const active = computed(() => {
    const position = chosen.value ?? initial.value
    return position !== null && position < count.value ? position : null
  })
  return {
    active,
    move(by) {
      if (count.value === 0) return
      const from = active.value ?? (by === 1 ? -1 : count.value)
      chosen.value = (from + by + count.value) % count.value
    },
  }
}
