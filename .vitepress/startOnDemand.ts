import { fileURLToPath } from 'node:url'
import { normalizePath, type Plugin, type Rollup } from 'vite'
import { OF_VITEPRESS } from './lighterImports'
import { site } from './site'
import { APP_TAGS_ID } from './theme/appStart'

const moduleId = (file: string) =>
  normalizePath(fileURLToPath(new URL(`../${file}`, import.meta.url)))

const START = moduleId('.vitepress/theme/start.ts')
const THEME = moduleId('.vitepress/theme/index.ts')
const SEARCH_APP = moduleId('.vitepress/theme/searchApp.ts')
const SEARCH_ENGINE = moduleId('data/search/index.ts')

/** The chunks of a first visit with the search. */
export const FIRST_VISIT_CHUNKS = ['start', 'vue', 'search', 'engine'] as const

type ChunkName = (typeof FIRST_VISIT_CHUNKS)[number] | 'framework'

/** A module with all that it imports, however indirectly; what it loads later is not counted. */
function withImports(entry: string, { getModuleInfo }: Rollup.ManualChunkMeta) {
  const found = new Set([entry])
  for (const id of found)
    for (const imported of getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  return found
}

/**
 * The chunks that the first script and the search need: as little as possible, so VitePress takes
 * from them what it shares with them, and not the other way round.
 *
 * @returns the name of the chunk of a module; undefined for what VitePress divides itself
 */
function divideModules(meta: Rollup.ManualChunkMeta): (id: string) => ChunkName | undefined {
  const start = withImports(START, meta)
  const theme = withImports(THEME, meta)
  const searchApp = withImports(SEARCH_APP, meta)
  const engine = withImports(SEARCH_ENGINE, meta)
  return (id) => {
    if (start.has(id) || id.includes('vite/preload-helper')) return 'start'
    if (id.endsWith(OF_VITEPRESS)) return 'framework'
    if (/@vue(?:use)?\/|plugin-vue:export-helper|^\0vite/.test(id)) return 'vue'
    if (searchApp.has(id) || (engine.has(id) && theme.has(id))) return 'search'
    return engine.has(id) ? 'engine' : undefined
  }
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
      const { manualChunks: chunkOfVitePress } = output
      let chunkOf: ReturnType<typeof divideModules> | undefined
      return {
        ...output,
        manualChunks(id, meta) {
          chunkOf ??= divideModules(meta)
          const name = chunkOf(id)
          if (name !== undefined || typeof chunkOfVitePress !== 'function') return name
          return chunkOfVitePress(id, meta)
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
 * script in their place. A page that is drawn by scripts alone, the 404 page, keeps them.
 *
 * @throws Error when the page has no such tags, as another version of VitePress may write others
 */
export function deferApp(html: string): string {
  if (html.includes('<div id="app"></div>')) return html
  const tags = html.match(APP_TAG)
  if (!tags || !startScript) throw new Error('The built page has no tags that start VitePress')
  return html
    .replace(APP_TAG, '')
    .replace('</head>', `<script type="module" src="${site.base}${startScript}"></script></head>`)
    .replace('</body>', `<template id="${APP_TAGS_ID}">${tags.join('')}</template></body>`)
}
