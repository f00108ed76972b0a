import { createGlobalState } from '@vueuse/core'
import { computed, readonly, ref, type ComputedRef, type Ref } from 'vue'
import { parseRelease, type NamedVersion } from '../../data/releases'
import type { TableRelease } from '../../data/releases/releaseTable'
import { readStored, writeStored } from './browserStorage'
import { useAddress } from './useAddress'

const STORAGE_KEY = 'fresns-server-version'
/** Nothing longer is a version; it would only be displayed back. */
const LONGEST_VERSION = 24

/** The server version that tables and search show. */
export interface ServerVersion {
  /** Without `v`, such as `3.6.2`; null for the published table. */
  readonly version: Readonly<Ref<string | null>>
  /** The version with its release; null for the published table. */
  readonly named: ComputedRef<NamedVersion | null>
  /** The release shown; null for the published table. */
  readonly release: ComputedRef<TableRelease>
  /** Sets the version for this and later visits; null selects the published table. */
  readonly choose: (version: string | null) => void
}

function normalise(version: string | null): string | null {
  return version?.trim().replace(/^v/i, '').slice(0, LONGEST_VERSION) || null
}

/**
 * The shared server version, kept in the address as `?v=`.
 *
 * Null until the address is connected, so that the first render matches the server’s. A version
 * from the address applies to this visit only: opening somebody’s link does not change one’s own
 * choice.
 */
export const useServerVersion = createGlobalState((): ServerVersion => {
  const { write, onArrive } = useAddress()
  const version = ref<string | null>(null)
  let isFirstPage = true

  onArrive((arrival) => {
    const remembered = isFirstPage ? normalise(readStored('localStorage', STORAGE_KEY)) : null
    isFirstPage = false
    const inAddress = normalise(arrival.version)
    // Without a version in the address, the previous page’s applies.
    version.value = inAddress ?? remembered ?? version.value
    if (arrival.version !== version.value) write({ version: version.value })
  })

  function choose(chosen: string | null) {
    version.value = normalise(chosen)
    writeStored('localStorage', STORAGE_KEY, version.value)
    write({ version: version.value })
  }

  const named = computed(() =>
    version.value === null
      ? null
      : { version: version.value, reading: parseRelease(version.value) },
  )
  return {
    version: readonly(version),
    named,
    release: computed(() => named.value?.reading?.release ?? null),
    choose,
  }
})
