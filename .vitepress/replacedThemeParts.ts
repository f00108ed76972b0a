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

/** Replaces parts of the default theme, in the way that VitePress documents for overriding. */
export const replacedThemeParts: Alias[] = [
  { find: /^vitepress\/theme-without-fonts$/, replacement: inTheme('slimDefaultTheme.js') },
  {
    find: new RegExp(`^.*/(?:${UNUSED.join('|')})\\.vue$`),
    replacement: inTheme('UnusedPart.vue'),
  },
  // The theme's own search reads Markdown only and brings the styles of a search service along.
  { find: /^.*\/VPNavBarSearch\.vue$/, replacement: inTheme('NavSearch.vue') },
]
