import { createGlobalState } from '@vueuse/core'
import { computed, readonly, ref, type ComputedRef, type Ref } from 'vue'
import { parseRelease, type NamedVersion } from '../../data/releases'
import { holdsOn, type NumberMeaning } from '../../data/releases/meanings'
import type { TableRelease } from '../../data/releases/releaseTable'
import { readStored, writeStored } from './browserStorage'
import { useAddress } from './useAddress'

const STORAGE_KEY = 'fresns-server-version'
/** No version is longer; anything longer would merely be echoed. */
const LONGEST_VERSION = 24

/** The version of the visitor’s server. */
export interface ServerVersion {
  /** Without `v`, such as `3.6.2`; null if unknown. */
  readonly version: Readonly<Ref<string | null>>
  /** The version with its release; null if unknown. */
  readonly named: ComputedRef<NamedVersion | null>
  readonly release: ComputedRef<TableRelease>
  /** Whether a meaning is that of the visitor’s server; null if its version is unknown. */
  readonly isCurrent: (meaning: Pick<NumberMeaning, 'span'>) => boolean | null
  /** Sets the version for this and later visits; null forgets it. */
  readonly choose: (version: string | null) => void
}

function normalise(version: string | null): string | null {
  return version?.trim().replace(/^v/i, '').slice(0, LONGEST_VERSION) || null
}

/**
 * The server version: chosen and remembered in the browser, or from a link (`?v=`) for this visit.
 * Null until the address is connected, as on the server.
 */
export const useServerVersion = createGlobalState((): ServerVersion => {
  const { write, onArrive } = useAddress()
  const version = ref<string | null>(null)
  let isFirstPage = true

  onArrive((arrival) => {
    const remembered = isFirstPage ? normalise(readStored('localStorage', STORAGE_KEY)) : null
    isFirstPage = false
    version.value = normalise(arrival.version) ?? remembered ?? version.value
  })

  function choose(chosen: string | null) {
    version.value = normalise(chosen)
    writeStored('localStorage', STORAGE_KEY, version.value)
    // A link may have named another.
    write({ version: null })
  }

  const named = computed(() =>
    version.value === null
      ? null
      : { version: version.value, reading: parseRelease(version.value) },
  )
  const release = computed(() => named.value?.reading?.release ?? null)
  return {
    version: readonly(version),
    named,
    release,
    isCurrent: (meaning) => (release.value ? holdsOn(meaning, release.value) : null),
    choose,
  }
})
