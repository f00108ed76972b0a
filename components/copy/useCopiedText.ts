import { useTimeoutFn } from '@vueuse/core'
import { computed, readonly, ref, type ComputedRef, type Ref } from 'vue'

/** How long a copied text is confirmed, in milliseconds. */
const CONFIRMATION_TIME = 2000

/** Copying to the clipboard with a confirmation that can be shown and spoken. */
export interface CopiedText {
  /** The text that was copied a moment ago. */
  readonly copiedText: Readonly<Ref<string | null>>
  /** A sentence for a status region; empty when there is nothing to say. */
  readonly status: ComputedRef<string>
  /** Whether the browser refused; then the status holds the text to copy by hand. */
  readonly hasFailed: Readonly<Ref<boolean>>
  /** @param confirmation what to say when it is done */
  readonly copyText: (text: string, confirmation: string) => Promise<void>
}

/**
 * Copies texts to the clipboard and says truly whether it worked, which VueUse's `useClipboard`
 * does not: it takes a refusal for a success when its legacy way is on, and throws when it is off.
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
        // Missing on pages without HTTPS, refused without permission.
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
