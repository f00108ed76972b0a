import { defineAsyncComponent, hydrateOnVisible } from 'vue'

/**
 * The sidebar of the default theme, brought to life when it is seen: at once on wide screens, on
 * narrow ones when it is opened. It is as much work as the rest of a page.
 */
export default defineAsyncComponent({
  loader: () => import('vitepress/dist/client/theme-default/components/VPSidebar.vue'),
  // Waiting beyond the edge of the screen, the closed one touches it.
  hydrate: hydrateOnVisible({ rootMargin: '-1px' }),
})
