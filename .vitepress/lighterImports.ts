import { fileURLToPath } from 'node:url'
import { normalizePath, type Plugin } from 'vite'

/** Marks modules that VitePress alone uses. */
export const OF_VITEPRESS = '?of=vitepress'

const VUE_WITHOUT_TRANSITION = normalizePath(
  fileURLToPath(new URL('./theme/vueWithoutTransition.js', import.meta.url)),
)

/**
 * Keeps out of the search what VitePress alone needs: a module comes with all that anybody on the
 * page uses of it, and of Vue and VueUse VitePress uses much.
 */
export function lighterImports(): Plugin {
  return {
    name: 'lighter-imports',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: {
      order: 'pre',
      async handler(source, importer = '') {
        if (source === 'vue' && importer.includes('/theme-default/components/'))
          return VUE_WITHOUT_TRANSITION
        const isOfVitePress =
          importer.includes('/vitepress/dist/client/') || importer.endsWith(OF_VITEPRESS)
        if (!source.startsWith('@vueuse/') || !isOfVitePress) return undefined
        const resolved = await this.resolve(source, importer, { skipSelf: true })
        return resolved && { ...resolved, id: resolved.id + OF_VITEPRESS }
      },
    },
  }
}
