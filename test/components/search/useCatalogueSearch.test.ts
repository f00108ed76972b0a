import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { ref } from 'vue'
import type { SearchLoaders } from '../../../components/search/searchLoaders'
import { useCatalogueSearch } from '../../../components/search/useCatalogueSearch'
import type { TableRelease } from '../../../data/releases/releaseTable'
import { searchCatalogue } from '../../support/searchCatalogue'
import { shownOutcome } from '../../support/shownOutcome'
import * as onDemand from '../../../data/search'
import * as endpoints from '../../../data/search/searchEndpoints'
import type { FullOutcome } from '../../../data/search/searchEndpoints'
import type { LanguageTag } from '../../../data/descriptions/languageTags'
import { languageRules } from '../../../data/search/languages/languageRules'
import type { LanguageLoader } from '../../../data/search/learned/languageLoaders'
import type { LanguageWords } from '../../../data/search/words/languageWords'

const anyRelease = ref<TableRelease>(null)

/** A language that knows one word: learning real ones takes seconds. */
function languageWith(tag: LanguageTag, word: string, code: number) {
  const words: LanguageWords = {
    ...languageRules[tag],
    variants: new Map(),
    createFuzzyLookup: () => () => [],
    learned: [{ word, evidence: [{ code, weight: 12 }] }],
  }
  return vi.fn<LanguageLoader>(() => Promise.resolve({ words }))
}

function createLoaders() {
  const languages = {
    en: languageWith('en', 'parasol', 36104),
    zh: languageWith('zh', '图片', 36113),
    ja: languageWith('ja', '画像', 36113),
    es: languageWith('es', 'imagen', 36113),
    de: languageWith('de', 'nutzer', 35105),
    fr: languageWith('fr', 'image', 36113),
  }
  return {
    languages,
    search: vi.fn<SearchLoaders['search']>(() =>
      Promise.resolve({ ...onDemand, languageLoaders: languages }),
    ),
    endpoints: vi.fn<SearchLoaders['endpoints']>(() => Promise.resolve(endpoints)),
  }
}

describe('useCatalogueSearch', () => {
  const shown = (outcome: FullOutcome | null) => outcome && shownOutcome(outcome)

  it('answers from the moment it is loaded, and follows the query', async () => {
    const query = ref('31504')
    const { outcome, load } = useCatalogueSearch(query, anyRelease)
    expect(outcome.value).toBeNull()

    await load()
    expect(shown(outcome.value)).toEqual({
      ...shownOutcome(searchCatalogue('31504')),
      endpoint: null,
    })

    query.value = '36113'
    expect(shown(outcome.value)).toEqual({
      ...shownOutcome(searchCatalogue('36113')),
      endpoint: null,
    })
  })

  it('answers for the release, and follows it', async () => {
    const release = ref<TableRelease>('v3.2.1')
    const { outcome, load } = useCatalogueSearch(ref('38104'), release)
    await load()
    expect(shown(outcome.value)).toMatchObject(shownOutcome(searchCatalogue('38104', 'v3.2.1')))

    release.value = null
    expect(shown(outcome.value)).toMatchObject(shownOutcome(searchCatalogue('38104')))
  })

  it('is not fetched again once it is there', async () => {
    const loaders = createLoaders()
    const { load } = useCatalogueSearch(ref(''), anyRelease, loaders)

    await load()
    await load()

    expect(loaders.search).toHaveBeenCalledOnce()
    expect(loaders.endpoints).not.toHaveBeenCalled()
  })

  it('has failed until another try succeeds', async () => {
    const loaders = createLoaders()
    loaders.search.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    const { hasFailed, load, outcome } = useCatalogueSearch(ref('31504'), anyRelease, loaders)

    await load()
    expect(hasFailed.value).toBe(true)
    expect(outcome.value).toBeNull()

    await load()
    expect(hasFailed.value).toBe(false)
    expect(outcome.value?.hits).toHaveLength(1)
  })

  describe('for a text with a path', () => {
    it('fetches the endpoints once, and names the one that is meant', async () => {
      const loaders = createLoaders()
      const query = ref('/user/mark')
      const { load, outcome } = useCatalogueSearch(query, anyRelease, loaders)
      await load()
      await flushPromises()
      expect(outcome.value?.endpoint?.name).toBe('POST /user/mark')

      query.value = 'user mark'
      await flushPromises()
      expect(outcome.value?.endpoint).toBeNull()

      query.value = '/no/such/path'
      await flushPromises()
      expect(outcome.value?.endpoint).toBeNull()
      expect(loaders.endpoints).toHaveBeenCalledOnce()
    })

    it('fetches nothing for paths that any response with headers has', async () => {
      const loaders = createLoaders()
      const query = ref('HTTP/1.1 200 OK\u2028content-type: application/json\u2028{"code":31504}')
      const { load, outcome } = useCatalogueSearch(query, anyRelease, loaders)
      await load()
      await flushPromises()

      expect(outcome.value?.hits.map(({ entry }) => entry.code)).toEqual([31504])
      expect(loaders.endpoints).not.toHaveBeenCalled()
    })

    it('finds the codes even where the endpoints do not arrive', async () => {
      const loaders = createLoaders()
      loaders.endpoints.mockRejectedValue(new TypeError('Failed to fetch'))
      const { load, outcome, hasFailed } = useCatalogueSearch(
        ref('POST /user/mark code=31504'),
        anyRelease,
        loaders,
      )
      await load()
      await flushPromises()

      expect(outcome.value?.hits.map(({ entry }) => entry.code)).toEqual([31504])
      expect(hasFailed.value).toBe(false)
    })
  })
  describe('for words', () => {
    const codesOf = (outcome: FullOutcome | null) =>
      outcome?.hits.map(({ entry }) => entry.code) ?? []

    it('fetches what was learned in English, once, and answers with it', async () => {
      const loaders = createLoaders()
      const query = ref('')
      const { load, outcome } = useCatalogueSearch(query, anyRelease, loaders)
      await load()
      expect(loaders.languages.en).not.toHaveBeenCalled()

      query.value = 'my parasol'
      await vi.waitFor(() => expect(codesOf(outcome.value)[0]).toBe(36104))
      query.value = 'my parasol is gone'
      await flushPromises()
      expect(loaders.languages.en).toHaveBeenCalledOnce()
      expect(loaders.languages.zh).not.toHaveBeenCalled()
    })

    it('fetches no language for a number', async () => {
      const loaders = createLoaders()
      const { load } = useCatalogueSearch(ref('{"code":31504,"message":"x"}'), anyRelease, loaders)
      await load()
      await flushPromises()

      expect(loaders.languages.en).not.toHaveBeenCalled()
    })

    it('fetches the language of the script', async () => {
      const loaders = createLoaders()
      const { load, outcome } = useCatalogueSearch(ref('图片'), anyRelease, loaders)
      await load()

      await vi.waitFor(() => expect(codesOf(outcome.value)[0]).toBe(36113))
      expect(loaders.languages.en).not.toHaveBeenCalled()
    })

    it.each(['have no answer', 'do not arrive'])(
      'tries others where the first ones %s',
      async (state) => {
        vi.useFakeTimers()
        const loaders = createLoaders()
        if (state === 'do not arrive')
          loaders.languages.en.mockRejectedValue(new TypeError('Failed'))
        const query = ref('Nutzername')
        const { load, outcome } = useCatalogueSearch(query, anyRelease, loaders)
        await load()
        await vi.waitFor(() => expect(loaders.languages.en).toHaveBeenCalled())
        expect(loaders.languages.de).not.toHaveBeenCalled()

        await vi.advanceTimersByTimeAsync(1_000)
        vi.useRealTimers()
        await vi.waitFor(() => expect(codesOf(outcome.value)[0]).toBe(35105))
      },
    )

    it('gives the same answer whatever was asked before', async () => {
      const query = ref('Nutzername')
      const { load, outcome } = useCatalogueSearch(query, anyRelease, createLoaders())
      vi.useFakeTimers()
      await load()
      await vi.advanceTimersByTimeAsync(1_000)
      vi.useRealTimers()
      await vi.waitFor(() => expect(codesOf(outcome.value)[0]).toBe(35105))

      query.value = 'my Nutzername parasol'
      await flushPromises()
      expect(codesOf(outcome.value)).toEqual([36104])
    })

    it('finds messages even where no language arrives', async () => {
      const loaders = createLoaders()
      loaders.languages.en.mockRejectedValue(new TypeError('Failed to fetch'))
      const { load, outcome, isWaiting } = useCatalogueSearch(
        ref('signature expired'),
        anyRelease,
        loaders,
      )
      await load()
      expect(isWaiting.value).toBe(true)
      await flushPromises()

      expect(isWaiting.value).toBe(false)
      expect(codesOf(outcome.value)[0]).toBe(31303)
    })
  })
})
