import { useData } from 'vitepress'
import { watch, type Ref } from 'vue'
import { useServerVersion } from '../../components/address/useServerVersion'
import { entryOn } from '../../data/releases/releaseTable'
import type { PageKind } from './usePageKind'

/**
 * Lets the title of a code's page say what the number means on the chosen release, as its heading
 * does; VitePress knows the published message only.
 */
export function useCodeTitle(kind: Readonly<Ref<PageKind>>): void {
  const { title, page } = useData()
  const { release } = useServerVersion()
  // After VitePress, which sets the title when the page changes.
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
