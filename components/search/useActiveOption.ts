import { computed, ref, watch, type ComputedRef, type Ref } from 'vue'

/** The option of a listbox that is active for the keyboard. */
export interface ActiveOption {
  readonly active: ComputedRef<number | null>
  /** Wraps around the ends. */
  readonly move: (by: 1 | -1) => void
}

/**
 * Tracks the active option of a listbox whose options change.
 *
 * @param initial index that is active whenever the options change; null for none
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
