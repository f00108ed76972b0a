import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { OF_VITEPRESS } from './lighterImports'
import { site } from './site'
import { APP_TAGS_ID } from './theme/appStart'

const inTheme = (file: string) => fileURLToPath(new URL(`./theme/${file}`, import.meta.url))

const START = inTheme('start.ts')
const SEARCH_APP = inTheme('searchApp.ts')
const THEME = inTheme('index.ts')
const SEARCH_ENGINE = fileURLToPath(new URL('../data/search/index.ts', import.meta.url))

type ImportsOf = (id: string) => readonly string[]

/** A module with all that it imports, however indirectly; what it loads later is not counted. */
function withImports(entry: string, importsOf: ImportsOf): ReadonlySet<string> {
  const found = new Set([entry])
  for (const id of found) for (const imported of importsOf(id)) found.add(imported)
  return found
}

/**
 * The search and the first script of a page need as little as possible of the rest: they share
 * Vue with VitePress, and VitePress shares their modules.
 */
function chunkOf(id: string, importsOf: ImportsOf): string | undefined {
  if (id.includes('vite/preload-helper') || withImports(START, importsOf).has(id)) return 'start'
  if (id.endsWith(OF_VITEPRESS)) return 'framework'
  if (/@vue(?:use)?\/|plugin-vue:export-helper|^\0vite/.test(id)) return 'vue'
  const isNeededBy = (entry: string) => withImports(entry, importsOf).has(id)
  // The engine must not bring the theme along for what both of them use.
  const isOfSearch = isNeededBy(SEARCH_APP) || (isNeededBy(SEARCH_ENGINE) && isNeededBy(THEME))
  return isOfSearch ? 'search' : undefined
}

let startScript: string | undefined

/** Builds the first script of a page, which VitePress does not know. */
export function startOnDemand(): Plugin {
  let reference = ''
  return {
    name: 'start-on-demand',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      reference = this.emitFile({ type: 'chunk', id: START, name: 'start' })
    },
    outputOptions(output) {
      const { manualChunks } = output
      return {
        ...output,
        manualChunks(id, meta) {
          const importsOf: ImportsOf = (module) => meta.getModuleInfo(module)?.importedIds ?? []
          const name = chunkOf(id, importsOf)
          if (name !== undefined || typeof manualChunks !== 'function') return name
          return manualChunks(id, meta)
        },
      }
    },
    generateBundle() {
      startScript = this.getFileName(reference)
    },
  }
}

const APP_TAG = /^\s*<(?:script type="module" src=|link rel="modulepreload").*$/gm

/**
 * Puts the tags that start VitePress where they do nothing until they are asked for, and the first
 * script in their place.
 *
 * @throws Error when the page has no such tags, as another version of VitePress may write others
 */
export function deferApp(html: string): string {
  const tags = html.match(APP_TAG)
  if (!tags || !startScript) throw new Error('The built page has no tags that start VitePress')
  return html
    .replace(APP_TAG, '')
    .replace('</head>', `<script type="module" src="${site.base}${startScript}"></script></head>`)
    .replace('</body>', `<template id="${APP_TAGS_ID}">${tags.join('')}</template></body>`)
}
