import { useClipboard } from '@vueuse/core'
import { computed, ref, type ComputedRef } from 'vue'

/** How long a copied link is confirmed, in milliseconds. */
const CONFIRMATION_TIME = 2000

/** Copying of links with a confirmation that can be shown and spoken. */
export interface CopiedLink {
  /** The link that was copied a moment ago. */
  readonly copiedLink: ComputedRef<string | null>
  /** A sentence for a status region; empty when there is nothing to say. */
  readonly status: ComputedRef<string>
  readonly copyLink: (href: string) => Promise<void>
}

/** Copies links, as absolute addresses, to the clipboard. */
export function useCopiedLink(): CopiedLink {
  const { copy, copied } = useClipboard({ legacy: true, copiedDuring: CONFIRMATION_TIME })
  const lastHref = ref<string | null>(null)
  const failure = ref('')

  const copiedLink = computed(() => (copied.value ? lastHref.value : null))
  return {
    copiedLink,
    status: computed(() => failure.value || (copiedLink.value === null ? '' : 'Link copied')),
    async copyLink(href) {
      const address = new URL(href, location.href).href
      lastHref.value = href
      failure.value = ''
      try {
        await copy(address)
      } catch {
        failure.value = `The browser does not allow copying. The link is ${address}`
      }
    },
  }
}
