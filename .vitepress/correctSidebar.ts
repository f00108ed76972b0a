import type { Plugin } from 'vite'

/** What is wrong in the markup of the default theme's sidebar, and what belongs there. */
const CORRECTIONS = [
  // The keyboard would stop at a group twice: here, where it can do nothing, and at the group's link.
  [':tabindex="item.items && 0"', ''],
  // The button says whether the group is open, and obeys the space bar like any other button.
  [
    '@keydown.enter="onCaretClick"',
    ':aria-expanded="!collapsed" @keydown.enter.space.prevent="onCaretClick"',
  ],
] as const

/** Corrects what keeps the sidebar of VitePress 1.6.4 from being used with every device. */
export function correctSidebar(): Plugin {
  return {
    name: 'correct-sidebar',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/VPSidebarItem.vue')) return undefined
      return CORRECTIONS.reduce((corrected, [wrong, right]) => {
        if (!corrected.includes(wrong)) throw new Error(`VPSidebarItem.vue is without ${wrong}`)
        return corrected.replace(wrong, right)
      }, code)
    },
  }
}
