// What a built page runs when it is opened. The page is complete without it; this opens the search,
// marks the row that the address points at, and starts VitePress when somebody wants more.
import { announceAddress, readTargetCode } from '../../components/pageAddress'
import { onInsert } from '../../components/pastedText'
import { readRememberedVersion } from '../../components/rememberedVersion'
import { APP_TAGS_ID, isAlive } from './appStart'
import { listenForSearch, openSearch, preloadSearch, reportMissingPart } from './search'

const SEARCH_BUTTON = '.search-button'
/** What answers only when VitePress runs. */
const BUTTON = `#app :is(button, [role='button']):not(${SEARCH_BUTTON}), .version-picker button`
const FIELD = '#app input'
const CONTROL = `${BUTTON}, ${FIELD}`
const SEARCH = `${SEARCH_BUTTON}, ${FIELD}`

const builtPath = location.pathname

/** The button that was used before the page was alive. */
let waiting: HTMLElement | undefined

async function loadApp() {
  const template = document.getElementById(APP_TAGS_ID)
  // The 404 page starts by itself.
  if (!(template instanceof HTMLTemplateElement)) return
  const tags = document.importNode(template.content, true)
  document.head.append(...tags.querySelectorAll('link'))
  // One after the other: VitePress expects its data before it starts.
  for (const script of tags.querySelectorAll('script')) await import(/* @vite-ignore */ script.src)
}

let starting: ReturnType<typeof loadApp> | undefined
/** @returns the same promise each time; browsers remember a failure, too */
const startApp = () => (starting ??= loadApp())

/** For somebody who has not asked for anything yet, so a failure is not reported. */
function startAppSilently() {
  startApp().catch(() => undefined)
}

const closest = (event: Event, selector: string) =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null

function onTouch(event: Event) {
  if (closest(event, SEARCH)) preloadSearch()
  // The field of the page shows what is typed into that of the dialog.
  const concernsField = closest(event, 'dialog') && document.querySelector(FIELD)
  if (concernsField || closest(event, CONTROL)) startAppSilently()
}

function onUse(event: Event) {
  const searchButton = closest(event, SEARCH_BUTTON)
  const button = closest(event, BUTTON)
  if (searchButton) void openSearch()
  if (!button) return
  event.preventDefault()
  event.stopPropagation()
  if (waiting) waiting.ariaBusy = null
  waiting = button
  button.ariaBusy = 'true'
  startApp().catch(() => {
    button.ariaBusy = null
    reportMissingPart()
  })
}

function onKeydown(event: KeyboardEvent) {
  // Of a button that is one by its role only, the browser makes no click.
  if (['Enter', ' '].includes(event.key) && closest(event, "[role='button']")) onUse(event)
}

function onInsertEarly(event: ClipboardEvent | DragEvent) {
  if (closest(event, FIELD)) onInsert(event)
}

/** Marks the row as the page's own code does when it is alive. */
function markTarget() {
  // VitePress passes over entries of the history that have no state.
  if (history.state === null) history.replaceState({}, '')
  document.querySelector('tr[aria-current]')?.removeAttribute('aria-current')
  document.getElementById(String(readTargetCode()))?.setAttribute('aria-current', 'location')
}

/** Two frames later, when VitePress has scrolled as it does at its start. */
function useAgain(button: HTMLElement) {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      button.ariaBusy = null
      button.click()
    }),
  )
}

function onMoveInHistory() {
  // After a reload it can lead to a page that VitePress had moved from.
  if (location.pathname !== builtPath) location.reload()
  announceAddress()
}

function listen() {
  const listening = new AbortController()
  const { signal } = listening
  for (const type of ['pointerover', 'focusin'])
    document.addEventListener(type, onTouch, { signal, passive: true })
  document.addEventListener('click', onUse, { signal, capture: true })
  document.addEventListener('keydown', onKeydown, { signal, capture: true })
  document.addEventListener('paste', onInsertEarly, { signal })
  document.addEventListener('drop', onInsertEarly, { signal })
  window.addEventListener('hashchange', markTarget, { signal })
  window.addEventListener('popstate', onMoveInHistory, { signal })
  // The colours are chosen when the page is opened; VitePress follows the system later on.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', startAppSilently, {
    signal,
  })
  void isAlive.then(() => {
    listening.abort()
    if (waiting) useAgain(waiting)
  })
}

listen()
markTarget()
listenForSearch()

const showsOtherThanBuilt = location.search !== '' || readRememberedVersion() !== null
/** The outline is made from the headings. */
const isIncomplete = document.querySelector('.VPDocAsideOutline') !== null
/** Somebody was faster than this script. */
const isTouched = document.activeElement?.matches(CONTROL) ?? false
if (showsOtherThanBuilt || isIncomplete || isTouched) startAppSilently()
