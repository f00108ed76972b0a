import { defineConfig } from 'vitepress'
import { categories, success } from '../data/catalogue'
import { assertCatalogue } from '../data/checkCatalogue'
import { correctTheme } from './correctTheme'
import { lighterImports } from './lighterImports'
import { minifyScripts } from './minifyScripts'
import { nav, sidebar } from './navigation'
import { addNotFoundFallback } from './notFoundHtml'
import { packedWords } from './packedWords'
import { describePage } from './pageHead'
import { servePreviewImages, writePreviewImages } from './previewImages'
import { serveProgramFiles, writeProgramFiles } from './programFiles'
import { replacedThemeParts } from './replacedThemeParts'
import { writeResponseHeaders } from './responseHeaders'
import { site } from './site'
import { deferApp, startOnDemand } from './startOnDemand'
import { unusedStyles } from './unusedStyles'

// Here, so that a faulty table stops the dev server as well as the build.
assertCatalogue(success, categories)

export default defineConfig({
  lang: 'en-US',
  title: site.title,
  description: site.description,
  base: site.base,
  srcDir: 'docs',
  cleanUrls: true,
  metaChunk: true,
  // The default adds a rule for all elements and computes the styles of the whole page, at every start.
  appearance: { disableTransition: false },
  // A page with hundreds of links would fetch the chunks of all of them.
  router: { prefetchLinks: false },
  // The colours of the default theme's light blocks have too little contrast.
  markdown: { theme: { light: 'github-light-high-contrast', dark: 'github-dark' } },
  head: [
    ['link', { rel: 'icon', href: `${site.base}logo.svg`, type: 'image/svg+xml' }],
    ['meta', { name: 'theme-color', content: '#0f766e' }],
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
  transformHtml: (html, file) => deferApp(addNotFoundFallback(html, file)),
  async buildEnd({ outDir }) {
    await Promise.all([
      writeProgramFiles(outDir),
      writePreviewImages(outDir),
      writeResponseHeaders(outDir),
    ])
  },
  themeConfig: {
    logo: '/logo.svg',
    nav,
    sidebar,
    outline: [2, 3],
    docFooter: { prev: 'Previous', next: 'Next' },
  },
  vite: {
    // Components that one kind of page uses come in one file, not in ten.
    build: { rollupOptions: { output: { experimentalMinChunkSize: 20_000 } } },
    // Neither the theme nor this site uses Vue's older component syntax.
    define: { __VUE_OPTIONS_API__: 'false' },
    plugins: [
      correctTheme(),
      packedWords(),
      lighterImports(),
      startOnDemand(),
      minifyScripts(),
      unusedStyles(),
      serveProgramFiles(),
      servePreviewImages(),
    ],
    resolve: { alias: replacedThemeParts },
  },
})
