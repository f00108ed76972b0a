import { createGlobalState } from '@vueuse/core'
import { computed, readonly, ref, type ComputedRef, type Ref } from 'vue'
import { parseRelease, type NamedVersion } from '../../data/releases'
import type { TableRelease } from '../../data/releases/releaseTable'
import { readStored, writeStored } from './browserStorage'
import { useAddress } from './useAddress'

const STORAGE_KEY = 'fresns-server-version'
/** More is no version, and would only be shown back. */
const LONGEST_VERSION = 24

/** The version of the visitor's server, which the tables and the search answer for. */
export interface ServerVersion {
  /** Without the `v` in front, such as `3.6.2`; null for the published table. */
  readonly version: Readonly<Ref<string | null>>
  /** The version with what is known of it; null for the published table. */
  readonly named: ComputedRef<NamedVersion | null>
  /** The release that answers; null for the published table. */
  readonly release: ComputedRef<TableRelease>
  /** Sets the version, here and for later visits; null goes back to the published table. */
  readonly choose: (version: string | null) => void
}

function normalise(version: string | null): string | null {
  return version?.trim().replace(/^v/i, '').slice(0, LONGEST_VERSION) || null
}

/**
 * The chosen server version, one for the whole site, kept in the address as `?v=`.
 *
 * It is null until the address is connected, so that the first rendering equals the server's. A
 * version that an address brings holds for this visit only: somebody else's link does not change
 * one's own choice.
 */
export const useServerVersion = createGlobalState((): ServerVersion => {
  const { write, onArrive } = useAddress()
  const version = ref<string | null>(null)
  let isFirstPage = true

  onArrive((arrival) => {
    const remembered = isFirstPage ? normalise(readStored('localStorage', STORAGE_KEY)) : null
    isFirstPage = false
    const inAddress = normalise(arrival.version)
    // A page that names no version takes over that of the page before.
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
