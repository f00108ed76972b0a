import { createGlobalState } from '@vueuse/core'
import { computed, reactive, readonly, ref, shallowRef, type ComputedRef, type Ref } from 'vue'
import type { Section } from '../../data/catalogue/entries'
import type { Filters } from '../../data/filters'
import { filterNames, type FilterName } from '../../data/filters/names'
import { rowsOf } from '../../data/releases/tableRows'
import { useAddress } from '../address/useAddress'

/** The value chosen for each filter; null for any. */
export type Choices = Readonly<Record<FilterName, string | null>>

/** The filter of the tables. */
export interface TableFilter {
  /** Null until loaded. */
  readonly filters: Readonly<Ref<Filters | null>>
  readonly hasFailed: Readonly<Ref<boolean>>
  readonly choices: Choices
  /** The numbers to show; null for all. */
  readonly shown: ComputedRef<ReadonlySet<number> | null>
  /** How many rows of a section are shown. */
  readonly countShown: (section: Section) => number
  readonly load: () => Promise<void>
  readonly choose: (filter: FilterName, value: string | null) => void
  readonly reset: () => void
}

const NOTHING = { fixer: null, reaction: null, group: null } as const satisfies Choices

/** A chunk, fetched when somebody filters. */
const loadFilters = async (): Promise<Filters> =>
  (await import('../../data/filters/filters.data')).data

/** The filter of the tables on this page, kept in the address. */
export const useTableFilter = createGlobalState((): TableFilter => {
  const { write, onArrive } = useAddress()
  const filters = shallowRef<Filters | null>(null)
  const hasFailed = ref(false)
  const choices = reactive<Record<FilterName, string | null>>({ ...NOTHING })
  const isChosen = () => Object.values(choices).some((value) => value !== null)

  async function load() {
    if (filters.value) return
    try {
      filters.value = await loadFilters()
      hasFailed.value = false
    } catch {
      hasFailed.value = true
    }
  }

  onArrive(({ fixer, reaction, group }) => {
    Object.assign(choices, { fixer, reaction, group })
    if (isChosen()) void load()
  })

  const numbersOf = (filter: FilterName) =>
    filters.value?.[filter].find(({ value }) => value === choices[filter])?.numbers

  const shown = computed(() => {
    const lists = filterNames.flatMap((filter) => {
      const numbers = numbersOf(filter)
      return numbers ? [new Set(numbers)] : []
    })
    const [first, ...others] = lists
    if (!first) return null
    return new Set([...first].filter((number) => others.every((list) => list.has(number))))
  })

  const countShown = (section: Section) =>
    rowsOf(section).filter(({ number }) => shown.value?.has(number) ?? true).length

  function choose(filter: FilterName, value: string | null) {
    choices[filter] = value
    write({ [filter]: value })
    void load()
  }

  return {
    filters,
    hasFailed: readonly(hasFailed),
    choices: readonly(choices),
    shown,
    countShown,
    load,
    choose,
    reset() {
      Object.assign(choices, NOTHING)
      write(NOTHING)
    },
  }
})
