import { createGlobalState, useTimeoutFn } from '@vueuse/core'
import { readonly, ref, type Ref } from 'vue'
import { shareableQuery } from '../../data/search/input/shareableQuery'
import { readStored, writeStored } from './browserStorage'
import { useAddress, type Arrival } from './useAddress'

/** How long typing has to pause before the query goes into the address, in milliseconds. */
const PAUSE_BEFORE_SHARING = 400

const keyOf = (path: string) => `search on ${path}`

/** How a text got into the field. */
export type QuerySource = 'typed' | 'pasted'

/** The query of the site's search, one for all its fields. */
export interface SearchQuery {
  readonly query: Readonly<Ref<string>>
  /** Takes over what stands in a field. A text stays pasted until the field is emptied. */
  readonly enter: (text: string, source: QuerySource) => void
  readonly clear: () => void
}

/**
 * The query of the site's search. What was typed and is safe to share stands in the address as
 * `?q=`; anything else is kept in this tab only, so that "back" and a reload bring it back.
 *
 * It is empty until the address is connected, so that the first rendering equals the server's.
 */
export const useSearchQuery = createGlobalState((): SearchQuery => {
  const { path, write, onArrive, onLeave } = useAddress()
  const query = ref('')
  let source: QuerySource = 'typed'
  let lastPath: string | null = null

  const shared = () => (source === 'pasted' ? null : shareableQuery(query.value))

  function publish() {
    if (path.value === null) return
    const inAddress = shared()
    write({ query: inAddress })
    const isKept = inAddress === null && query.value !== ''
    writeStored('sessionStorage', keyOf(path.value), isKept ? query.value : null)
  }
  const pause = useTimeoutFn(publish, PAUSE_BEFORE_SHARING, { immediate: false })

  function publishNow() {
    if (!pause.isPending.value) return
    pause.stop()
    publish()
  }

  function enter(text: string, enteredBy: QuerySource) {
    if (text === '') source = 'typed'
    else if (enteredBy === 'pasted') source = 'pasted'
    query.value = text
    pause.start()
  }

  function clear() {
    enter('', 'typed')
    publishNow()
  }

  function follow(arrival: Arrival) {
    const isFirstPage = lastPath === null
    const isOtherPage = arrival.path !== lastPath
    lastPath = arrival.path
    // Somebody was faster than the scripts of the page.
    if (isFirstPage && query.value !== '') return
    // What is on its way belongs to the page that was left.
    pause.stop()
    const kept = arrival.isReturn ? readStored('sessionStorage', keyOf(arrival.path)) : null
    if (!isOtherPage && kept === null && arrival.query === shared()) return
    source = kept === null ? 'typed' : 'pasted'
    query.value = kept ?? arrival.query ?? ''
    publish()
  }

  onArrive(follow)
  onLeave(publishNow)
  return { query: readonly(query), enter, clear }
})
