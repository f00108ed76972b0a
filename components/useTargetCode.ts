import { useEventListener } from '@vueuse/core'
import { onMounted, readonly, ref, type Ref } from 'vue'
import { readTargetCode } from './pageAddress'

/**
 * The code that the address points at, such as 31504 for `#31504`; null for none.
 *
 * The pseudo-class `:target` cannot do this: it keeps matching the old row after `pushState`
 * (https://github.com/whatwg/html/issues/639).
 */
export function useTargetCode(): Readonly<Ref<number | null>> {
  const target = ref<number | null>(null)
  function read() {
    target.value = readTargetCode()
  }
  onMounted(() => {
    read()
    useEventListener(window, ['hashchange', 'popstate'], read)
  })
  return readonly(target)
}
