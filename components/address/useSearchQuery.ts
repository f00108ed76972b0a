import { createGlobalState, useTimeoutFn } from '@vueuse/core'
import { readonly, ref, type Ref } from 'vue'
import { shareableQuery } from './shareableQuery'
import { toOneLine } from '../../data/search/input/lineBreaks'
import { readStored, writeStored } from './browserStorage'
import { useAddress, type Arrival } from './useAddress'

/** Pause in typing before the query goes into the address, in ms. */
const PAUSE_BEFORE_SHARING = 400

/** One per row, so that a result on the same page does not take over the query. */
const keyOf = (path: string, code: number | null) => `search on ${path}#${code ?? ''}`

export type QuerySource = 'typed' | 'pasted'

/** The query, shared by all search fields. */
export interface SearchQuery {
  readonly query: Readonly<Ref<string>>
  /** Once pasted, the text counts as pasted until the field is emptied. */
  readonly enter: (text: string, source: QuerySource) => void
  readonly clear: () => void
  /** Empties the field because a result was chosen; "back" restores the query. */
  readonly settle: () => void
}

/**
 * The query: in the address as `?q=` if typed and safe to share, otherwise kept in this tab for
 * "back" and reloads. Empty until the address is connected, as on the server.
 */
export const useSearchQuery = createGlobalState((): SearchQuery => {
  const { path, targetCode, write, onArrive, onLeave } = useAddress()
  const query = ref('')
  let source: QuerySource = 'typed'
  let lastPath: string | null = null

  const addressQuery = () => (source === 'pasted' ? null : shareableQuery(query.value))

  function publish() {
    if (path.value === null) return
    const inAddress = addressQuery()
    write({ query: inAddress })
    const isKept = inAddress === null && query.value !== ''
    writeStored('sessionStorage', keyOf(path.value, targetCode.value), isKept ? query.value : null)
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

  function settle() {
    publishNow()
    source = 'typed'
    query.value = ''
  }

  function follow(arrival: Arrival) {
    const isFirstPage = lastPath === null
    const isOtherPage = arrival.path !== lastPath
    lastPath = arrival.path
    // The visitor typed before the scripts arrived.
    if (isFirstPage && query.value !== '') return
    if (arrival.shared !== null) {
      enter(toOneLine(arrival.shared), 'pasted')
      publish()
      return
    }
    // A pending update belongs to the previous page.
    pause.stop()
    const key = keyOf(arrival.path, targetCode.value)
    const kept = arrival.isReturn ? readStored('sessionStorage', key) : null
    if (!isOtherPage && kept === null && arrival.query === addressQuery()) return
    source = kept === null ? 'typed' : 'pasted'
    query.value = kept ?? arrival.query ?? ''
    publish()
  }

  onArrive(follow)
  onLeave(publishNow)
  return { query: readonly(query), enter, clear, settle }
})
