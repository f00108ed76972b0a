import { DomUtils, parseDocument } from 'htmlparser2'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSSRApp, type Component } from 'vue'
import { renderToString } from 'vue/server-renderer'
import CodePage from '../../components/pages/CodePage.vue'
import { gatherDetails } from '../../data/details'
import { codeParams } from '../../data/details/codeParams'
import { catalogue, entries, successEntry, successSection } from '../../data/catalogue/entries'
import { findCategory } from '../../data/catalogue/lookup'
import { allGuards } from '../../data/endpoints'
import { describeEndpointGroups, endpointIndex } from '../../data/endpoints/describeEndpoints'
import { versionDependentNumbers } from '../../data/releases'
import { describeSpan, meaningsOf } from '../../data/releases/meanings'
import { rowOf, shownMeanings } from '../../data/releases/tableRows'
import { handledGroups } from '../../data/knowledge/handling'
import { listOptions } from '../../components/search/searchOptions'
import { searchCatalogue } from '../support/searchCatalogue'

// OfflineControl is loaded in the browser, on demand.
const components = import.meta.glob<{ default: Component }>(
  ['../../components/**/*.vue', '!**/OfflineControl.vue'],
  { eager: true },
)

interface Case {
  readonly props?: Readonly<Record<string, unknown>>
  /** A part of what the server renders. */
  readonly shows: string
}

const category = findCategory('interactions')
const outcome = { ...searchCatalogue('36104'), endpoint: null }
const summariesOf = () => []
const endpoint = {
  name: 'POST /user/mark',
  path: '/endpoints/user#post-user-mark',
  remark: 'can return 36104',
}
const meanings = meaningsOf(38104)
const [details] = gatherDetails(31504)
const groups = describeEndpointGroups()
const guards = allGuards

const cases: Readonly<Record<string, Case>> = {
  AllCodesPage: { shows: `All ${entries.length} codes` },
  AnchoredHeading: { props: { level: 2, anchor: 'role', title: 'Role' }, shows: '<h2 id="role"' },
  ReturningEndpoints: {
    props: { endpoints: details?.endpoints, checks: details?.checks },
    shows: 'href="/endpoints#before-every-call"',
  },
  CategoryIndex: { props: { categories: catalogue }, shows: 'href="/headers"' },
  CategoryPage: { props: { slug: category.slug }, shows: '<h2 id="role"' },
  CategorySections: { props: { category, level: 3 }, shows: '<h3 id="role"' },
  ChangesPage: { shows: '<h2 id="v3-3-0"' },
  CodeCopyButtons: {
    props: { number: 36104, text: successEntry.text },
    shows: 'href="/36104.json"',
  },
  CodeList: { props: { meanings: shownMeanings([0]) }, shows: 'href="/0"' },
  CodeMessage: { props: { entry: successEntry }, shows: successEntry.message },
  CodeNumber: { props: { number: 31504 }, shows: 'href="/31504"' },
  CodePage: {
    props: { ...codeParams(38104) },
    shows: meanings[0]?.text ?? '',
  },
  CodeRow: {
    props: { row: rowOf(38104), isCopied: false, isShown: true },
    shows: '<tr id="38104"',
  },
  CodeTable: { props: { caption: 'Success', section: successSection }, shows: '<tr id="0"' },
  ColourSwitch: { props: { isDark: true }, shows: 'aria-checked="false"' },
  CopyLinkButton: {
    props: { target: '31504', isCopied: false },
    shows: 'aria-label="Copy link to 31504"',
  },
  DigitsExplanation: { props: { digits: '36104' }, shows: 'href="/interactions#role"' },
  EndpointGroupPage: { props: { group: groups[0] }, shows: `>${groups[0]?.title}</h1>` },
  EndpointIndex: {
    props: { groups: endpointIndex(), guards },
    shows: '<h2 id="before-every-call"',
  },
  EndpointOption: {
    props: { id: 'first', endpoint, isActive: true },
    shows: 'data-endpoint="POST /user/mark"',
  },
  EndpointSection: {
    props: { endpoint: groups[0]?.endpoints[0] },
    shows: groups[0]?.endpoints[0]?.fullPath ?? '',
  },
  ExampleResponse: {
    props: { number: 31303, text: 'Signature expired', sentAs: 'code' },
    shows: 'Signature expired',
  },
  FieldTable: { shows: '>message</code>' },
  GuardList: { props: { guards }, shows: guards[0]?.title ?? '' },
  HomePage: { shows: 'role="combobox"' },
  MarkedText: { props: { segments: [{ text: 'token', matched: true }] }, shows: 'token</mark>' },
  MeaningSection: {
    props: { meaning: meaningsOf(31504)[0], details, isOnly: true },
    shows: 'What to do',
  },
  SummaryText: {
    props: { summary: { language: 'zh-Hans', text: '令牌已过期' } },
    shows: 'lang="zh-Hans"',
  },
  MeaningList: { props: { meanings }, shows: meanings[0]?.text ?? '' },
  MeaningText: {
    props: { meaning: { kind: 'own', text: 'Editing refused' } },
    shows: 'in our words',
  },
  CodeSuggestions: { props: { numbers: [31504] }, shows: 'href="/31504"' },
  NotFoundPage: { shows: 'role="combobox"' },
  PageOutline: { props: { headings: [{ slug: 'role', title: 'Role' }] }, shows: 'href="#role"' },
  PreviousNext: {
    props: { kind: 'code', previous: { path: '/31503', title: '31503' }, next: undefined },
    shows: 'href="/31503"',
  },
  ReleaseFiles: { shows: 'href="/latest/codes.json"' },
  SearchBox: { props: { placement: 'page' }, shows: 'role="combobox"' },
  SearchButton: { shows: 'commandfor="site-search"' },
  SearchDialog: { shows: 'role="combobox"' },
  SearchField: {
    props: { query: '', listId: null, activeId: null, noteId: 'note' },
    shows: 'aria-describedby="note"',
  },
  SearchOption: {
    props: { id: 'first', hit: outcome.hits[0], isActive: true, isSuggestion: false, summariesOf },
    shows: 'data-code="36104"',
  },
  SearchReading: {
    props: { outcome: searchCatalogue('39123') },
    shows: '39123 is not in this reference.',
  },
  SearchResults: {
    props: {
      outcome,
      summariesOf,
      options: listOptions(outcome, false),
      listId: 'list',
      active: 0,
    },
    shows: 'id="list-0"',
  },
  SideNavigation: {
    props: {
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
      isDark: false,
    },
    shows: 'aria-current="page"',
  },
  FoldedHandler: { props: { title: 'PHP' }, shows: '>PHP</summary>' },
  ReactionList: { props: { groups: handledGroups() }, shows: '<h3 id="only-the-owner"' },
  TableFilter: { props: { sections: [] }, shows: '>anyone</option>' },
  WhatToDoLink: { shows: 'href="/handling#read-an-answer"' },
  TableSource: { shows: 'href="/changes"' },
  TextWithCode: { props: { text: 'Send `fsid`.' }, shows: '<code>fsid</code>' },

  VersionPicker: { shows: '>v3.3.0 to v3.6.2</option>' },
  WhatToDo: {
    props: { knowledge: details?.knowledge, reaction: details?.reaction },
    shows: `href="/handling#${details?.reaction.id}"`,
  },
  WhenItHappens: {
    props: { knowledge: { ...details?.knowledge, inputs: ['X-Fresns-Uid'] } },
    shows: '<code>X-Fresns-Uid</code>',
  },
}

const nameOf = (file: string) => file.replace(/^.*\/|\.vue$/g, '')

describe('rendering on the server', () => {
  afterEach(() => vi.restoreAllMocks())

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

  it('says on the page of a number everything that it can mean', async () => {
    const pages = await Promise.all(
      versionDependentNumbers.map(async (code) => {
        const app = createSSRApp(CodePage, { ...codeParams(code) })
        const text = DomUtils.textContent(parseDocument(await renderToString(app)))
        return { code, text: text.replace(/\s+/g, ' ') }
      }),
    )
    const lacking = pages.filter(({ code, text }) =>
      meaningsOf(code).some(
        (meaning) =>
          !text.includes(meaning.text) || !text.includes(describeSpan(meaning.span) ?? ''),
      ),
    )

    expect(lacking.map(({ code }) => code)).toEqual([])
  })

  it('has no window to rely on', () => {
    expect(typeof window).toBe('undefined')
  })
})
