import { useData } from 'vitepress'
import { onMounted, watch } from 'vue'
import { useServerVersion } from '../../components/useServerVersion'
import type { ErrorCode } from '../../data/entries'
import { entryOn } from '../../data/releaseTable'

/**
 * Lets the title of a code's page say what the number means on the chosen release, as its heading
 * does; VitePress knows the published message only.
 */
export function useCodeTitle(code: () => ErrorCode): void {
  const { title, page } = useData()
  const { release } = useServerVersion()
  function update() {
    const text = entryOn(code(), release.value)?.text ?? `not in use on ${release.value}`
    document.title = title.value.replace(page.value.title, () => `${code()}: ${text}`)
  }
  onMounted(update)
  // After VitePress, which sets the title when the page changes.
  watch([code, release, title], update, { flush: 'post' })
}
