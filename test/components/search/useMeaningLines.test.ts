import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { computed, shallowRef } from 'vue'
import { useMeaningLines } from '../../../components/search/useMeaningLines'
import { knowledgeOf } from '../../../data/knowledge'
import * as searchModule from '../../../data/search'
import type { MeaningLineLoader } from '../../../data/search/meaningLines'
import { searchCatalogue } from '../../support/searchCatalogue'

/** What the first result for a query is said to mean, and what was fetched for it. */
async function explain(
  text: string,
  loaders: Partial<Record<'en' | 'zh-Hans', MeaningLineLoader>> = {},
) {
  const meaningLineLoaders = {
    en: vi.fn<MeaningLineLoader>(loaders.en ?? searchModule.meaningLineLoaders.en),
    'zh-Hans': vi.fn<MeaningLineLoader>(searchModule.meaningLineLoaders['zh-Hans']),
  }
  const query = shallowRef(text)
  const explainHit = useMeaningLines(
    query,
    computed(() => searchCatalogue(query.value)),
    shallowRef({ ...searchModule, meaningLineLoaders }),
  )
  const lineOf = () => {
    const { hits, suggestions } = searchCatalogue(query.value)
    const [first] = [...hits, ...suggestions]
    return first && explainHit(first)[0]
  }
  await vi.dynamicImportSettled()
  await flushPromises()
  return { query, explainHit, lineOf, meaningLineLoaders }
}

const visitorReads = (...languages: string[]) =>
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages)

describe('what a result means', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('is said of a number that is asked about', async () => {
    const { lineOf } = await explain('{"code":31504,"message":"Token is not valid"}')

    expect(lineOf()).toEqual({ language: 'en', text: knowledgeOf(31504).meaning })
  })

  it('is said of each meaning of the number, in their order', async () => {
    const { explainHit } = await explain('38104')
    const [hit] = searchCatalogue('38104').hits

    expect(hit?.meanings.map(({ span }) => span.from)).toEqual(['v3.3.0', 'v2.0.0'])
    expect(hit && explainHit(hit).map((line) => line?.text)).toEqual([
      knowledgeOf(38103).meaning,
      knowledgeOf(38104).meaning,
    ])
  })

  it('is not said of a message found by its words, nor of a guess', async () => {
    expect((await explain('token expired')).lineOf()).toBeUndefined()
    expect((await explain('31409')).lineOf()).toBeUndefined()
  })

  it('is fetched while the number is typed, once, and not for words', async () => {
    const { query, meaningLineLoaders } = await explain('token')
    expect(meaningLineLoaders.en).not.toHaveBeenCalled()

    for (query.value of ['315', '3150', '31504', '36104']) await flushPromises()
    expect(meaningLineLoaders.en).toHaveBeenCalledOnce()
    expect(meaningLineLoaders['zh-Hans']).not.toHaveBeenCalled()
  })

  it('is said in Chinese, of guesses too, where the query is in Chinese', async () => {
    const { lineOf, meaningLineLoaders } = await explain('错误码 31409')

    expect(lineOf()?.language).toBe('zh-Hans')
    expect(lineOf()?.text).toMatch(/\p{Script=Han}/u)
    expect(meaningLineLoaders.en).not.toHaveBeenCalled()
  })

  it('is said in Chinese to a visitor who prefers it', async () => {
    visitorReads('zh-CN', 'en')
    const { lineOf } = await explain('token expired')
    expect(lineOf()).toMatchObject({ language: 'zh-Hans' })

    visitorReads('en', 'zh-CN')
    expect((await explain('31504')).lineOf()).toMatchObject({ language: 'en' })
  })

  it('is left out where it does not arrive', async () => {
    const { lineOf } = await explain('31504', {
      en: () => Promise.reject(new TypeError('Failed to fetch')),
    })

    expect(lineOf()).toBeUndefined()
  })
})
