import { useClipboard } from '@vueuse/core'
import { computed, ref, type ComputedRef } from 'vue'

/** How long a copied text is confirmed, in milliseconds. */
const CONFIRMATION_TIME = 2000

/** Copying to the clipboard with a confirmation that can be shown and spoken. */
export interface CopiedText {
  /** The text that was copied a moment ago. */
  readonly copiedText: ComputedRef<string | null>
  /** A sentence for a status region; empty when there is nothing to say. */
  readonly status: ComputedRef<string>
  /** @param confirmation what to say when it is done */
  readonly copyText: (text: string, confirmation: string) => Promise<void>
}

/** Copies texts to the clipboard; where the browser forbids it, the status gives the text. */
export function useCopiedText(): CopiedText {
  const { copy, copied } = useClipboard({ legacy: true, copiedDuring: CONFIRMATION_TIME })
  const last = ref<{ text: string; confirmation: string } | null>(null)
  const failure = ref('')

  return {
    copiedText: computed(() => (copied.value ? (last.value?.text ?? null) : null)),
    status: computed(() => failure.value || (copied.value ? (last.value?.confirmation ?? '') : '')),
    async copyText(text, confirmation) {
      failure.value = ''
      last.value = { text, confirmation }
      try {
        await copy(text)
      } catch {
        failure.value = `The browser does not allow copying: ${text}`
      }
    },
  }
}
