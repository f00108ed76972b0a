import { createGlobalState } from '@vueuse/core'
import { computed, reactive, readonly, ref, shallowRef, type ComputedRef, type Ref } from 'vue'
import type { Section } from '../../data/catalogue/entries'
import type { Facets } from '../../data/facets'
import { facetNames, type FacetName } from '../../data/facets/names'
import { rowsOf } from '../../data/releases/tableRows'
import { useAddress } from '../address/useAddress'

/** The value chosen for each facet; null for any. */
export type Choices = Readonly<Record<FacetName, string | null>>

/** The filter of the tables. */
export interface TableFilter {
  /** Null until loaded. */
  readonly facets: Readonly<Ref<Facets | null>>
  readonly hasFailed: Readonly<Ref<boolean>>
  readonly choices: Choices
  /** The numbers to show; null for all. */
  readonly shown: ComputedRef<ReadonlySet<number> | null>
  /** How many rows of a section are shown. */
  readonly countShown: (section: Section) => number
  readonly load: () => Promise<void>
  readonly choose: (facet: FacetName, value: string | null) => void
  readonly reset: () => void
}

const NOTHING = { fixer: null, reaction: null, group: null } as const satisfies Choices

/** A chunk, fetched when somebody filters. */
const loadFacets = async (): Promise<Facets> => (await import('../../data/facets/facets.data')).data

/** The filter of the tables on this page, kept in the address. */
export const useTableFilter = createGlobalState((): TableFilter => {
  const { write, onArrive } = useAddress()
  const facets = shallowRef<Facets | null>(null)
  const hasFailed = ref(false)
  const choices = reactive<Record<FacetName, string | null>>({ ...NOTHING })
  const isChosen = () => Object.values(choices).some((value) => value !== null)

  async function load() {
    if (facets.value) return
    try {
      facets.value = await loadFacets()
      hasFailed.value = false
    } catch {
      hasFailed.value = true
    }
  }

  onArrive(({ fixer, reaction, group }) => {
    Object.assign(choices, { fixer, reaction, group })
    if (isChosen()) void load()
  })

  const numbersOf = (facet: FacetName) =>
    facets.value?.[facet].find(({ value }) => value === choices[facet])?.numbers

  const shown = computed(() => {
    const lists = facetNames.flatMap((facet) => {
      const numbers = numbersOf(facet)
      return numbers ? [new Set(numbers)] : []
    })
    const [first, ...others] = lists
    if (!first) return null
    return new Set([...first].filter((number) => others.every((list) => list.has(number))))
  })

  const countShown = (section: Section) =>
    rowsOf(section).filter(({ number }) => shown.value?.has(number) ?? true).length

  function choose(facet: FacetName, value: string | null) {
    choices[facet] = value
    write({ [facet]: value })
    void load()
  }

  return {
    facets,
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
