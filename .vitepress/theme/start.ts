// What a built page runs when it is opened. The page is complete without it; this opens the search,
// marks the row that the address points at, and starts VitePress when somebody wants more.
import { insertWithoutBreaks } from '../../components/pastedText'
import { readRememberedVersion } from '../../components/rememberedVersion'
import { APP_TAGS_ID, isAlive } from './appStart'
import { listenForSearch, openSearch, preloadSearch } from './search'

const SEARCH_BUTTON = '.search-button'
/** What answers only when VitePress runs. */
const BUTTON = `#app :is(button, [role='button']):not(${SEARCH_BUTTON}), .version-picker button`
const FIELD = '#app input'
const CONTROL = `${BUTTON}, ${FIELD}`
const SEARCH = `${SEARCH_BUTTON}, ${FIELD}`

let isStarting = false

async function startApp() {
  const template = document.getElementById(APP_TAGS_ID)
  if (isStarting || !(template instanceof HTMLTemplateElement)) return
  isStarting = true
  const tags = document.importNode(template.content, true)
  document.head.append(...tags.querySelectorAll('link'))
  try {
    // One after the other: VitePress expects its data before it starts.
    for (const script of tags.querySelectorAll('script'))
      await import(/* @vite-ignore */ script.src)
  } catch {
    // Without a network; the next touch tries again.
    isStarting = false
  }
}

const closest = (event: Event, selector: string) =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null

/** The button that was used before the page was alive. */
let waiting: HTMLElement | undefined

function onTouch(event: Event) {
  if (closest(event, SEARCH)) preloadSearch()
  if (closest(event, CONTROL)) void startApp()
}

function onUse(event: Event) {
  const searchButton = closest(event, SEARCH_BUTTON)
  const button = closest(event, BUTTON)
  if (searchButton) void openSearch()
  if (!button) return
  event.preventDefault()
  event.stopPropagation()
  waiting = button
  void startApp()
}

function onKeydown(event: KeyboardEvent) {
  // Of a button that is one by its role only, the browser makes no click.
  if (['Enter', ' '].includes(event.key) && closest(event, "[role='button']")) onUse(event)
}

/** As the search field does it when it is alive. */
function onInsert(event: ClipboardEvent | DragEvent) {
  const data = 'clipboardData' in event ? event.clipboardData : event.dataTransfer
  const text = data?.getData('text/plain')
  const { target } = event
  if (!(target instanceof HTMLInputElement) || !target.matches(FIELD) || !text) return
  if (insertWithoutBreaks(target, text)) event.preventDefault()
}

/** Marks the row as the page's own code does when it is alive. */
function markTarget() {
  document.querySelector('tr[aria-current]')?.removeAttribute('aria-current')
  if (/^#\d+$/.test(location.hash))
    document.getElementById(location.hash.slice(1))?.setAttribute('aria-current', 'location')
}

function listen() {
  const listening = new AbortController()
  const { signal } = listening
  for (const type of ['pointerover', 'focusin'])
    document.addEventListener(type, onTouch, { signal, passive: true })
  document.addEventListener('click', onUse, { signal, capture: true })
  document.addEventListener('keydown', onKeydown, { signal, capture: true })
  document.addEventListener('paste', onInsert, { signal })
  document.addEventListener('drop', onInsert, { signal })
  window.addEventListener('hashchange', markTarget, { signal })
  // The colours are chosen when the page is opened; VitePress follows the system later on.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', startApp, { signal })
  void isAlive.then(() => {
    listening.abort()
    waiting?.click()
  })
}

listen()
markTarget()
listenForSearch()

const showsOtherThanBuilt = location.search !== '' || readRememberedVersion() !== null
/** The 404 page draws itself, the outline is made from the headings. */
const isIncomplete = document.querySelector('#app:empty, .VPDocAsideOutline') !== null
/** Somebody was faster than this script. */
const isTouched = document.activeElement?.matches(CONTROL) ?? false
if (showsOtherThanBuilt || isIncomplete || isTouched) void startApp()
