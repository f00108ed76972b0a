import { createGlobalState } from '@vueuse/core'
import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { VERSION_PARAMETER } from '../data/addresses'
import { parseRelease, type NamedVersion } from '../data/history'
import type { TableRelease } from '../data/releaseTable'
import { readParameter, writeParameter } from './pageAddress'
import { readRememberedVersion, rememberVersion } from './rememberedVersion'

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
  /** Takes the version from the address, or else the one that was chosen on an earlier visit. */
  readonly restore: () => void
}

function normalise(version: string | null): string | null {
  return version?.trim().replace(/^v/i, '').slice(0, LONGEST_VERSION) || null
}

/**
 * The chosen server version, one for the whole site, kept in the address as `?v=`.
 *
 * It is null until `restore` is called, so that the first rendering equals the server's. A version
 * that an address brings holds for this visit only: somebody else's link does not change one's own
 * choice.
 */
export const useServerVersion = createGlobalState((): ServerVersion => {
  const version = ref<string | null>(null)
  let isConnected = false

  /** A page that names no version takes over that of the page before. */
  function followAddress() {
    const inAddress = normalise(readParameter(VERSION_PARAMETER))
    if (inAddress !== null) version.value = inAddress
    else writeParameter(VERSION_PARAMETER, version.value)
  }

  function restore() {
    if (isConnected) return
    isConnected = true
    // The theme sends this event after every change of the page, "back" included.
    window.addEventListener('hashchange', followAddress)
    version.value = normalise(readRememberedVersion())
    followAddress()
  }

  function choose(chosen: string | null) {
    version.value = normalise(chosen)
    rememberVersion(version.value)
    writeParameter(VERSION_PARAMETER, version.value)
  }

  const named = computed(() =>
    version.value === null
      ? null
      : { version: version.value, reading: parseRelease(version.value) },
  )
  return {
    version,
    named,
    release: computed(() => named.value?.reading?.release ?? null),
    choose,
    restore,
  }
})
