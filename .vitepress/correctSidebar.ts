import type { Plugin } from 'vite'

/** What is wrong in a file of the default theme, and what belongs there. */
type Corrections = readonly (readonly [wrong: string, right: string])[]

const CORRECTIONS: Readonly<Record<string, Corrections>> = {
  '/theme-default/components/VPSidebarItem.vue': [
    // The keyboard would stop at a group twice: here, where it can do nothing, and at the group's link.
    [':tabindex="item.items && 0"', ''],
    // The button says whether the group is open, and obeys the space bar like any other button.
    [
      '@keydown.enter="onCaretClick"',
      ':aria-expanded="!collapsed" @keydown.enter.space.prevent="onCaretClick"',
    ],
  ],
  // The built page says already where the reader is. Only what stands behind a # is unknown to it.
  '/theme-default/composables/sidebar.js': [
    [
      'const isActiveLink = ref(false);',
      `const isActiveLink = ref(
        !item.value.link?.includes('#') && isActive(page.value.relativePath, item.value.link)
      );`,
    ],
    [
      `watchEffect(() => {
        collapsed.value = !!(collapsible.value && item.value.collapsed);`,
      `const isActiveAtFirst = hasActiveLink.value;
    watchEffect(() => {
        collapsed.value = !!(collapsible.value && item.value.collapsed) && !isActiveAtFirst;`,
    ],
  ],
}

/** Corrects what keeps the sidebar of VitePress 1.6.4 from being used with every device. */
export function correctSidebar(): Plugin {
  return {
    name: 'correct-sidebar',
    enforce: 'pre',
    transform(code, id) {
      const file = Object.keys(CORRECTIONS).find((end) => id.endsWith(end))
      return (
        file &&
        CORRECTIONS[file]?.reduce((corrected, [wrong, right]) => {
          if (!corrected.includes(wrong)) throw new Error(`${id} is without ${wrong}`)
          return corrected.replace(wrong, right)
        }, code)
      )
    },
  }
}
