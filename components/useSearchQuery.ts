import { createGlobalState, useEventListener } from '@vueuse/core'
import { effectScope, ref, watch, type Ref } from 'vue'
import { readParameter, writeParameter } from './pageAddress'

const PARAMETER = 'q'
/** A longer text is a pasted response: it may hold names and tokens that no address should carry. */
const LONGEST_SHARED_QUERY = 120

/** What of a query goes into the address. */
export function sharedQuery(query: string): string {
  return query.length > LONGEST_SHARED_QUERY || /[\n\u2028]/.test(query) ? '' : query.trim()
}

/**
 * The query of the site's search, one for all its places, kept in the address as `?q=`.
 *
 * It is empty until `restore` is called, so that the first rendering equals the server's.
 */
export const useSearchQuery = createGlobalState(
  (): { readonly query: Ref<string>; readonly restore: () => void } => {
    const query = ref('')
    let isConnected = false
    let lastPath = ''

    function read() {
      const inAddress = readParameter(PARAMETER) ?? ''
      // A pasted text is in no address: it ends with the page.
      const isOtherPage = location.pathname !== lastPath
      lastPath = location.pathname
      if (isOtherPage || inAddress !== sharedQuery(query.value)) query.value = inAddress
    }

    function restore() {
      read()
      if (isConnected) return
      isConnected = true
      effectScope(true).run(() => {
        watch(query, (value) => writeParameter(PARAMETER, sharedQuery(value) || null))
        // The theme sends this event after every change of the page, "back" included.
        useEventListener(window, 'hashchange', read)
      })
    }

    return { query, restore }
  },
)
