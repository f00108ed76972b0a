import { readParameter } from '../../components/addressParameter'
import { isSearchShortcut } from '../../components/searchShortcut'

/** The search dialog is an app of its own: it works on pages where VitePress has not been started. */
const loadSearchApp = () => import('./searchApp')

/** Whether the page has a search of its own; the 404 page draws itself, with one. */
const pageHasSearch = () => document.querySelector('#app:empty, #app .search-box') !== null

/** Fetches the search for somebody who is about to ask for it. */
export function preloadSearch(): void {
  // Without a network it is tried again, and reported, when it is opened.
  loadSearchApp().catch(() => undefined)
  import('../../data/search').catch(() => undefined)
}

/** Opens the search over the page. */
export async function openSearch(): Promise<void> {
  preloadSearch()
  try {
    const { openDialog } = await loadSearchApp()
    await openDialog(pageHasSearch())
  } catch {
    window.alert('The search could not be loaded. Is there a network? Then try again.')
  }
}

/** Closes the search, where it is open. */
export async function closeSearch(): Promise<void> {
  if (document.querySelector('.search-dialog') === null) return
  const { closeDialog } = await loadSearchApp()
  closeDialog()
}

/** A search in the address, such as /headers?q=token, is shown over a page that has none itself. */
function openFromAddress() {
  if (readParameter('q') && !pageHasSearch()) void openSearch()
}

let isListening = false

/** Opens the search from now on when its keys are pressed and when the address asks for it. */
export function listenForSearch(): void {
  if (isListening) return
  isListening = true
  window.addEventListener('keydown', (event) => {
    if (!isSearchShortcut(event)) return
    event.preventDefault()
    void openSearch()
  })
  window.addEventListener('hashchange', openFromAddress)
  // "Back" can bring a page as it was left: with the search in its address, and closed.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) openFromAddress()
  })
  openFromAddress()
}
