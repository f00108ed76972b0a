import { readParameter } from '../../components/pageAddress'
import { onInsert } from '../../components/pastedText'
import { isSearchShortcut } from '../../components/searchShortcut'

let searchApp: typeof import('./searchApp') | undefined

/** The search dialog is an app of its own: it works on pages where VitePress has not been started. */
const loadSearchApp = async () => (searchApp ??= await import('./searchApp'))

/** Whether the page has a search of its own; the 404 page draws itself, with one. */
const pageHasSearch = () => document.querySelector('#app:empty, #app .search-box') !== null

/** Fetches the search for somebody who is about to ask for it. */
export function preloadSearch(): void {
  // A failure is reported when the search is opened.
  loadSearchApp().catch(() => undefined)
  import('../../data/search').catch(() => undefined)
}

/** Says that a part of the page is missing; browsers remember a failure until the page is reloaded. */
export function reportMissingPart(): void {
  window.alert('A part of this page could not be loaded. Once there is a network, reload the page.')
}

/** A field to type into at once: the search takes over what is in it when it is loaded. */
function askMeanwhile() {
  const dialog = document.createElement('dialog')
  const field = document.createElement('input')
  dialog.className = 'search-meanwhile'
  dialog.ariaLabel = 'Search'
  field.ariaLabel = 'Search error codes'
  field.placeholder = 'Loading the search …'
  field.addEventListener('paste', onInsert)
  dialog.addEventListener('close', () => dialog.remove())
  dialog.append(field)
  document.body.append(dialog)
  dialog.showModal()
  return { dialog, field }
}

let isLoading = false

/** Opens the search over the page. */
export async function openSearch(): Promise<void> {
  if (searchApp) {
    await searchApp.openDialog(pageHasSearch())
    return
  }
  if (isLoading) return
  isLoading = true
  preloadSearch()
  const { dialog, field } = askMeanwhile()
  try {
    const { openDialog } = await loadSearchApp()
    const isGivenUp = !dialog.open
    // Closed first, so that the search gives the focus back to where it was before.
    dialog.close()
    if (!isGivenUp) await openDialog(pageHasSearch(), field.value)
  } catch {
    dialog.close()
    reportMissingPart()
  }
  isLoading = false
}

/** Closes the search, where it is open. */
export function closeSearch(): void {
  searchApp?.closeDialog()
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
