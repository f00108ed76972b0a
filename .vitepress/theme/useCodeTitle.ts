import { useData } from 'vitepress'
import { watch, type Ref } from 'vue'
import { useServerVersion } from '../../components/address/useServerVersion'
import { entryOn } from '../../data/releases/releaseTable'
import type { PageKind } from './usePageKind'

/**
 * Makes the title of a code page match its heading on the chosen release; VitePress knows only the
 * published message.
 */
export function useCodeTitle(kind: Readonly<Ref<PageKind>>): void {
  const { title, page } = useData()
  const { release } = useServerVersion()
  // Runs after VitePress has set the title for a new page.
  watch(
    [kind, release, title],
    () => {
      if (kind.value.layout !== 'code') return
      const { code } = kind.value.params
      const text = entryOn(code, release.value)?.text ?? `not in use on ${release.value}`
      document.title = title.value.replace(page.value.title, () => `${code}: ${text}`)
    },
    { flush: 'post' },
  )
}
