import { minify } from 'terser'
import type { Plugin } from 'vite'

/**
 * Makes the scripts that pages share 4 % smaller (after compression) than Vite's own minifier does.
 * The chunks of single pages are left alone: there are hundreds, and little is in them.
 */
export function minifyScripts(): Plugin {
  return {
    name: 'minify-scripts',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    renderChunk: {
      // After Vite's own.
      order: 'post',
      async handler(code, { facadeModuleId }) {
        if (facadeModuleId?.endsWith('.md')) return null
        const { code: minified = code } = await minify(code, { module: true })
        return { code: minified, map: null }
      },
    },
  }
}
