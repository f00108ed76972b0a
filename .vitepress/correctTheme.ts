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
  // The built page is to look as it does when it is alive; else it would jump then.
  '/theme-default/components/VPNavBar.vue': [
    [
      'const classes = ref<Record<string, boolean>>({})',
      "const classes = ref<Record<string, boolean>>({ 'has-sidebar': hasSidebar.value })",
    ],
  ],
  '/theme-default/components/VPSwitchAppearance.vue': [
    ["const switchTitle = ref('')", "const switchTitle = ref('Switch between light and dark')"],
  ],
  // Where the reader is, too. Only what stands behind a # is unknown when it is built.
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

/** Corrects what is in the way of some readers in the default theme of VitePress 1.6.4. */
export function correctTheme(): Plugin {
  return {
    name: 'correct-theme',
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
