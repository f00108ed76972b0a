import { basename } from 'node:path'
import { site } from './site'

const WITHOUT_SCRIPTS = `<noscript><main><h1>There is no such page</h1><p>Go on from the <a href="${site.base}">home page</a> or from <a href="${site.base}all">all codes on one page</a>.</p></main></noscript>`

/** VitePress draws its 404 page in the browser only; without scripts it would stay empty. */
export function addNotFoundFallback(html: string, file: string): string {
  // Not just the end of the name: 33404 is a code.
  return basename(file) === '404.html'
    ? html.replace('<div id="app">', `${WITHOUT_SCRIPTS}<div id="app">`)
    : html
}
