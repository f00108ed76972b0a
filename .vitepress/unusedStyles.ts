import postcss, { type Root } from 'postcss'
import type { Plugin } from 'vite'

/** What the default theme has styles for and this site does not show. */
export const UNUSED_CLASSES = [
  // The sidebar has three levels.
  'level-3',
  'level-4',
  'level-5',
  // Markdown that no page here writes.
  'custom-block',
  'has-focused-lines',
  'line-numbers-mode',
  'line-numbers-wrapper',
  'VPTeamMembers',
  // Classes of Vue's transitions, see theme/vueWithoutTransition.js.
  'fade-enter-active',
  'fade-enter-from',
  'fade-leave-active',
  'fade-leave-to',
  'flyout-enter-active',
  'flyout-enter-from',
  'flyout-leave-active',
  'flyout-leave-to',
  // Advertisements, sponsors and icons of parts that are replaced or left out.
  'VPDocAsideCarbonAds',
  'VPDocAsideSponsors',
  'vp-icon',
  'vpi-arrow-down',
  'vpi-arrow-left',
  'vpi-arrow-right',
  'vpi-arrow-up',
  'vpi-chevron-left',
  'vpi-chevron-up',
  'vpi-corner-down-left',
  'vpi-delete',
  'vpi-heart',
  'vpi-languages',
  'vpi-layout-list',
  'vpi-search',
  'vpi-square-pen',
] as const

const NAMES_UNUSED = new RegExp(`\\.(?:${UNUSED_CLASSES.join('|')})(?![\\w-])`)
const VARIABLE = /--[\w-]+/g

function removeUnusedRules(styles: Root): void {
  styles.walkRules((rule) => {
    const used = rule.selectors.filter((selector) => !NAMES_UNUSED.test(selector))
    if (used.length === 0) rule.remove()
    else if (used.length < rule.selectors.length) rule.selectors = used
  })
}

/** Removes what is set and never read; that may have been all that read other variables. */
function removeUnusedVariables(styles: Root): void {
  const read = new Set<string>()
  styles.walkDecls(({ value }) => value.match(VARIABLE)?.forEach((name) => read.add(name)))
  let hasRemoved = false
  styles.walkDecls(VARIABLE, (declaration) => {
    if (read.has(declaration.prop)) return
    declaration.remove()
    hasRemoved = true
  })
  if (hasRemoved) removeUnusedVariables(styles)
}

/** Leaves out the styles of the default theme that this site does not need. */
export function unusedStyles(): Plugin {
  return {
    name: 'unused-styles',
    apply: 'build',
    generateBundle: {
      // After Vite, which joins the styles of all components here.
      order: 'post',
      handler(_, bundle) {
        for (const [fileName, file] of Object.entries(bundle)) {
          if (file.type !== 'asset' || !fileName.endsWith('.css')) continue
          const styles = postcss.parse(file.source.toString())
          removeUnusedRules(styles)
          removeUnusedVariables(styles)
          // Anew, so that its name tells of its content.
          Reflect.deleteProperty(bundle, fileName)
          this.emitFile({ type: 'asset', name: 'style.css', source: styles.toString() })
        }
      },
    },
  }
}
