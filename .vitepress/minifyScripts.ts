import { minify, type MinifyOptions } from 'terser'
import type { Plugin } from 'vite'
import { FIRST_VISIT_CHUNKS } from './startOnDemand'

/** Without the two steps that take half of the time and save 0.2 KiB. */
const OPTIONS: MinifyOptions = { module: true, compress: { inline: false, reduce_funcs: false } }

const chunksToMinify: ReadonlySet<string> = new Set(FIRST_VISIT_CHUNKS)

/**
 * Makes the scripts of a first visit 4 % smaller (after compression) than Vite's own minifier does.
 * All others are left alone, for it takes long.
 */
export function minifyScripts(): Plugin {
  return {
    name: 'minify-scripts',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    renderChunk: {
      // After Vite's own.
      order: 'post',
      async handler(code, { name }) {
        if (!chunksToMinify.has(name)) return null
        const { code: minified = code } = await minify(code, OPTIONS)
        return { code: minified, map: null }
      },
    },
  }
}
