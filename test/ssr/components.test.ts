import { describe, expect, it, vi } from 'vitest'
import { createSSRApp, type Component } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { catalogue, entries, successEntry } from '../../data/catalogue/entries'
import { findCategory } from '../../data/catalogue/lookup'
import { handledGroups } from '../../data/knowledge/handling'
import { compareNumber, entryOn } from '../../data/releases/releaseTable'
import { searchCatalogue } from '../../data/search'

const components = import.meta.glob<{ default: Component }>('../../components/**/*.vue', {
  eager: true,
})

interface Case {
  readonly props?: Readonly<Record<string, unknown>>
  /** A part of what the server renders. */
  readonly shows: string
}

const category = findCategory('interactions')
const outcome = searchCatalogue('36104')

const cases: Readonly<Record<string, Case>> = {
  AllCodesPage: { shows: `All ${entries.length} codes` },
  AnchoredHeading: { props: { level: 2, anchor: 'role', title: 'Role' }, shows: '<h2 id="role"' },
  CategoryIndex: { props: { categories: catalogue }, shows: 'href="/headers"' },
  CategoryPage: { props: { slug: category.slug }, shows: '<h2 id="role"' },
  CategorySections: { props: { category, level: 3 }, shows: '<h3 id="role"' },
  CodeCopyButtons: {
    props: {
      entry: entryOn(36104, null),
      phrases: [],
      related: [],
    },
    shows: 'href="/36104.json"',
  },
  CodeList: { props: { entries: [entryOn(0, null)] }, shows: 'href="/0"' },
  CodeMessage: { props: { entry: successEntry }, shows: successEntry.message },
  CodePage: {
    props: {
      code: 36104,
      hasStory: false,
      extras: { 36104: { phrases: ['role'], sentences: ['I may not'], related: [36105] } },
    },
    shows: 'href="/36105"',
  },
  ChangesPage: { shows: '<h2 id="v3-3-0"' },
  CodeNumber: { props: { number: 31504 }, shows: 'href="/31504"' },
  MeaningText: {
    props: { meaning: { kind: 'own', text: 'Editing refused' } },
    shows: 'this site’s wording',
  },
  ReleaseFiles: { shows: 'href="/v3.6.2/codes.json"' },
  ColourSwitch: { props: { isDark: true }, shows: 'aria-checked="false"' },
  PageOutline: { props: { headings: [{ slug: 'role', title: 'Role' }] }, shows: 'href="#role"' },
  PreviousNext: {
    props: { kind: 'code', previous: { path: '/31503', title: '31503' }, next: undefined },
    shows: 'href="/31503"',
  },
  SideNavigation: {
    props: {
      id: 'navigation',
      currentPath: '/31504',
      currentCategory: 'headers',
      currentSubGroup: null,
    },
    shows: 'href="/interactions#role"',
  },
  SiteFooter: {
    props: { issuesUrl: 'https://example.org/issues' },
    shows: 'href="https://example.org/issues"',
  },
  SiteHeader: {
    props: {
      title: 'Fresns error codes',
      currentPath: '/guide',
      navigationId: 'navigation',
      searchId: 'search',
      isDark: false,
    },
    shows: 'aria-current="page"',
  },
  UnknownNumber: {
    props: { digits: '38110', foundIn: null, release: null },
    shows: 'On server v3.3.0 to v3.6.2',
  },
  VersionDifference: {
    props: { compared: compareNumber(38104, 'v3.6.2'), release: 'v3.6.2' },
    shows: 'href="/38105?v=3.6.2"',
  },
  // Its choices come in the browser: no page carries them.
  VersionPicker: { shows: 'v3.1.0 to v3.2.1</button><!--' },
  VersionStory: { props: { number: 38104 }, shows: 'href="/38105?v=3.6.2"' },
  CodeTable: { props: { caption: 'Success', entries: [successEntry] }, shows: '<tr id="0"' },
  CopyLinkButton: {
    props: { target: '31504', isCopied: false },
    shows: 'aria-label="Copy link to 31504"',
  },
  VersionNote: { shows: 'Fresns server' },
  DigitsExplanation: { props: { digits: '36104' }, shows: 'href="/interactions#role"' },
  FoldedExample: { props: { title: 'PHP' }, shows: '<summary>PHP</summary>' },
  ReactionCodes: { props: { meanings: ['38101@v3.3.0'] }, shows: 'href="/38101"' },
  ReactionList: { props: { groups: handledGroups() }, shows: '<h3 id="only-the-owner"' },
  TextWithCode: { props: { text: 'use `data`' }, shows: '<code>data</code>' },
  FieldTable: { shows: '<code>message</code>' },
  HomePage: { shows: 'role="combobox"' },
  MarkedText: { props: { segments: [{ text: 'token', matched: true }] }, shows: 'token</mark>' },
  NotFoundPage: { shows: 'role="combobox"' },
  SearchBox: { props: { placement: 'page' }, shows: 'role="combobox"' },
  SearchButton: { props: { dialogId: 'search' }, shows: 'commandfor="search"' },
  SearchDialog: { props: { id: 'search' }, shows: 'role="combobox"' },
  SearchOption: {
    props: {
      id: 'first',
      hit: outcome.hits[0],
      release: null,
      isActive: true,
      isSuggestion: false,
    },
    shows: 'data-code="36104"',
  },
  SearchReading: {
    props: { outcome: searchCatalogue('39123') },
    shows: '39123 is not in the catalogue.',
  },
  SearchResults: { props: { outcome, listId: 'list', active: 0 }, shows: 'id="list-0"' },
}

const nameOf = (file: string) => file.replace(/^.*\/|\.vue$/g, '')

describe('rendering on the server', () => {
  it('is tried with every component', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(components).map(nameOf).sort())
  })

  it.each(Object.entries(components))('works for %s', async (file, { default: component }) => {
    const warn = vi.spyOn(console, 'warn')
    const { props = {}, shows } = cases[nameOf(file)] ?? {}
    const app = createSSRApp(component, props)

    expect(await renderToString(app)).toContain(shows)
    expect(warn).not.toHaveBeenCalled()
  })

  it('has no window to rely on', () => {
    expect(typeof window).toBe('undefined')
  })
})
