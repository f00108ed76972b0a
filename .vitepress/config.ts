import { basename } from 'node:path'
import { defineConfigWithTheme } from 'vitepress'
import { assertData } from '../data/checks/checkData'
import { findExplainModule, writeExplainModule } from './build/explainModule'
import { writeInstallable } from './build/installable'
import { writeOfflineWorker } from './build/writeOfflineWorker'
import { learnedLanguages } from './build/learnedLanguages'
import { describePage } from './build/pageHead'
import { findPreviewImage, writePreviewImages } from './build/previewImages'
import { findProgramFile, writeProgramFiles } from './build/programFiles'
import { writeResponseHeaders } from './build/responseHeaders'
import { serveFiles } from './build/serveFiles'
import { absoluteUrl, site, type ThemeConfig } from './site'

// Faulty data stops `dev` as well as `build`.
assertData()

/** In VitePress’ `404.html`. */
const EMPTY_APP = '<div id="app"></div>'

export default defineConfigWithTheme<ThemeConfig>({
  lang: 'en-US',
  title: site.title,
  description: site.description,
  base: site.base,
  themeConfig: { issuesUrl: site.issuesUrl },
  srcDir: 'docs',
  cleanUrls: true,
  metaChunk: true,
  sitemap: { hostname: absoluteUrl('/') },
  // The default (true) adds a rule for all elements, which restyles the whole page on every load.
  appearance: { disableTransition: false },
  // Pages with hundreds of links would fetch the chunks of all their targets.
  router: { prefetchLinks: false },
  // Must match `--anchor-top` in the theme: the header and some space.
  scrollOffset: 80,
  markdown: {
    // The default themes have too little contrast.
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    toc: { level: [2], containerTag: 'div' },
  },
  head: [
    ['link', { rel: 'icon', href: `${site.base}logo.svg`, type: 'image/svg+xml' }],
    ['link', { rel: 'manifest', href: `${site.base}manifest.webmanifest` }],
    ['meta', { name: 'theme-color', content: site.colour }],
    ['meta', { property: 'og:type', content: 'article' }],
    ['meta', { property: 'og:site_name', content: site.title }],
    ['meta', { name: 'twitter:card', content: 'summary_large_image' }],
    [
      'link',
      {
        rel: 'search',
        type: 'application/opensearchdescription+xml',
        title: site.title,
        href: `${site.base}opensearch.xml`,
      },
    ],
  ],
  transformPageData: describePage,
  // VitePress renders the 404 page but leaves it out of the HTML.
  transformHtml: (html, _, { content }) =>
    html.replace(EMPTY_APP, () => `<div id="app">${content}</div>`),
  async buildEnd({ outDir }) {
    await Promise.all([
      writeProgramFiles(outDir),
      writePreviewImages(outDir),
      writeExplainModule(outDir),
      writeInstallable(outDir),
      writeResponseHeaders(outDir),
    ])
    await writeOfflineWorker(outDir)
  },
  // The names of components are unique, readable and compress better than the default hashes. In
  // lower case, as HTML parsers write attributes: on SVG elements, selectors tell cases apart.
  vue: { features: { componentIdGenerator: (path) => basename(path, '.vue').toLowerCase() } },
  vite: {
    build: {
      // A tenth smaller than with the default minifier, at the cost of a few seconds.
      minify: 'terser',
      // 2020 is the newest syntax that Terser knows.
      terserOptions: { ecma: 2020, compress: { passes: 3 } },
      // The lookbehind in the regular expressions of the search needs such a browser anyway.
      target: 'es2022',
      // On-demand chunks import few others; `languageLoaders` fetches theirs in parallel.
      modulePreload: false,
      // Every page loads the hashes of all pages, which compress better in hexadecimal.
      rollupOptions: { output: { hashCharacters: 'hex' } },
    },
    // Nothing here uses the Options API.
    define: { __VUE_OPTIONS_API__: 'false' },
    plugins: [learnedLanguages(), serveFiles(findProgramFile, findPreviewImage, findExplainModule)],
  },
})
