import { defineConfig } from 'vitepress'
import { categories, success } from '../data/catalogue/lines'
import { assertCatalogue } from '../data/catalogue/checkCatalogue'
import { packedWords } from './build/packedWords'
import { describePage } from './build/pageHead'
import { servePreviewImages, writePreviewImages } from './build/previewImages'
import { serveProgramFiles, writeProgramFiles } from './build/programFiles'
import { writeResponseHeaders } from './build/responseHeaders'
import { absoluteUrl, site } from './site'

// Here, so that a faulty table stops the dev server as well as the build.
assertCatalogue(success, categories)

/** Starts as empty in the page that VitePress writes for unknown addresses. */
const EMPTY_APP = '<div id="app"></div>'

export default defineConfig({
  lang: 'en-US',
  title: site.title,
  description: site.description,
  base: site.base,
  srcDir: 'docs',
  cleanUrls: true,
  metaChunk: true,
  sitemap: { hostname: absoluteUrl('/') },
  // The default adds a rule for all elements and computes the styles of the whole page, at every start.
  appearance: { disableTransition: false },
  // A page with hundreds of links would fetch the chunks of all of them.
  router: { prefetchLinks: false },
  // As `--anchor-top` in the theme: the header and some air.
  scrollOffset: 80,
  markdown: {
    // The colours of the usual light theme have too little contrast.
    theme: { light: 'github-light-high-contrast', dark: 'github-dark' },
    toc: { level: [2] },
  },
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
  // VitePress renders the 404 page and leaves it out.
  transformHtml: (html, _, { content }) =>
    html.replace(EMPTY_APP, () => `<div id="app">${content}</div>`),
  async buildEnd({ outDir }) {
    await Promise.all([
      writeProgramFiles(outDir),
      writePreviewImages(outDir),
      writeResponseHeaders(outDir),
    ])
  },
  vite: {
    // A tenth smaller than with Vite's own minifier, for some seconds of the build.
    build: { minify: 'terser' },
    // Neither the theme nor this site uses Vue's older component syntax.
    define: { __VUE_OPTIONS_API__: 'false' },
    plugins: [packedWords(), serveProgramFiles(), servePreviewImages()],
  },
})
