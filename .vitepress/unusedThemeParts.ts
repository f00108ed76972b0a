import { fileURLToPath } from 'node:url'
import type { Alias } from 'vite'

/**
 * Parts of VitePress' default theme that its layout imports and this site never shows: the hero
 * home page, sponsors, advertisements, social links and the switch between languages.
 */
const UNUSED = [
  'VPHome',
  'VPCarbonAds',
  'VPDocAsideCarbonAds',
  'VPNavBarTranslations',
  'VPNavScreenTranslations',
  'VPNavBarSocialLinks',
  'VPNavScreenSocialLinks',
  'VPSocialLinks',
  'VPFooter',
  'VPDocFooterLastUpdated',
  'NotFound',
] as const

const inTheme = (file: string) => fileURLToPath(new URL(`./theme/${file}`, import.meta.url))

/** Leaves the unused parts out of the bundle, in the way that VitePress documents for overriding. */
export const unusedThemeParts: Alias[] = [
  { find: /^vitepress\/theme-without-fonts$/, replacement: inTheme('slimDefaultTheme.js') },
  {
    find: new RegExp(`^.*/(?:${UNUSED.join('|')})\\.vue$`),
    replacement: inTheme('UnusedPart.vue'),
  },
  { find: /^\.\/components\/VPSidebar\.vue$/, replacement: inTheme('lazySidebar.js') },
]
