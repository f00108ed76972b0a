import { useTimeoutFn } from '@vueuse/core'
import { computed, readonly, ref, type ComputedRef, type Ref } from 'vue'

/** In ms. */
const CONFIRMATION_TIME = 2000

/** Copying to the clipboard with a visible and spoken confirmation. */
export interface CopiedText {
  readonly copiedText: Readonly<Ref<string | null>>
  /** Text for a status region; empty when there is nothing to say. */
  readonly status: ComputedRef<string>
  /** Whether the browser refused; the status then holds the text to copy by hand. */
  readonly hasFailed: Readonly<Ref<boolean>>
  readonly copyText: (text: string, confirmation: string) => Promise<void>
}

/**
 * Copies text and reports truthfully whether that worked. VueUse’s `useClipboard` does not: with
 * its legacy mode on, it takes a refusal for success; with it off, it throws.
 */
export function useCopiedText(): CopiedText {
  const copiedText = ref<string | null>(null)
  const hasFailed = ref(false)
  const message = ref('')
  const { start: forgetLater } = useTimeoutFn(() => (copiedText.value = null), CONFIRMATION_TIME, {
    immediate: false,
  })

  return {
    copiedText: readonly(copiedText),
    hasFailed: readonly(hasFailed),
    status: computed(() => (hasFailed.value || copiedText.value !== null ? message.value : '')),
    async copyText(text, confirmation) {
      try {
        // Missing without HTTPS, rejected without permission.
        await navigator.clipboard.writeText(text)
        hasFailed.value = false
        copiedText.value = text
        message.value = confirmation
        forgetLater()
      } catch {
        hasFailed.value = true
        message.value = `The browser does not allow copying: ${text}`
      }
    },
  }
}
