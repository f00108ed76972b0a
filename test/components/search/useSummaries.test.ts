import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { computed, shallowRef } from 'vue'
import { useSummaries } from '../../../components/search/useSummaries'
import { gatherSummaries } from '../../../data/knowledge'
import * as searchModule from '../../../data/search'
import type { SummaryLoader } from '../../../data/search/summaries'
import { searchCatalogue } from '../../support/searchCatalogue'

const LINES = gatherSummaries('en')

/** Explanations of the results for a query, which can be changed. */
async function linesFor(text: string) {
  const { summaryLoaders } = searchModule
  const loaders = {
    en: vi.fn<SummaryLoader>(summaryLoaders.en),
    'zh-Hans': vi.fn<SummaryLoader>(summaryLoaders['zh-Hans']),
  }
  const query = shallowRef('')
  const outcome = computed(() => searchCatalogue(query.value))
  const module = shallowRef({ ...searchModule, summaryLoaders: loaders })
  const summariesOf = useSummaries(query, outcome, module)

  /** Of the first result, suggestions included. */
  const lines = () => {
    const [first] = [...outcome.value.hits, ...outcome.value.suggestions]
    return first && summariesOf(first)
  }
  const settle = async () => {
    await vi.dynamicImportSettled()
    await flushPromises()
  }
  async function ask(next: string) {
    query.value = next
    await settle()
  }
  await ask(text)
  return { ask, lines, loaders }
}

const visitorReads = (...languages: string[]) =>
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages)

describe('the explanation of a result', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('is given for a number that is asked about', async () => {
    const { lines } = await linesFor('{"code":31504,"message":"Token is not valid"}')

    expect(lines()).toEqual([{ language: 'en', text: LINES['31504'] }])
  })

  it('is given for each meaning of the number, in their order', async () => {
    const { lines } = await linesFor('38104')

    expect(lines()?.map((line) => line?.text)).toEqual([LINES['38103'], LINES['38104']])
  })

  it.each([
    ['315', '31501'],
    ['token expired', '31504'],
    ['31409', '34109'],
    ['31504 users', '31504'],
  ])('is given for beginnings, words and suggestions, too: %s', async (text, code) => {
    const { lines } = await linesFor(text)

    expect(lines()).toEqual([{ language: 'en', text: LINES[code] }])
  })

  it('is fetched with the first results, and only once', async () => {
    const { ask, loaders } = await linesFor('xyzzy')
    expect(loaders.en).not.toHaveBeenCalled()

    for (const text of ['315', 'token', '36104']) await ask(text)

    expect(loaders.en).toHaveBeenCalledOnce()
    expect(loaders['zh-Hans']).not.toHaveBeenCalled()
  })

  it('is in Chinese, for suggestions too, where the query is in Chinese', async () => {
    const { ask, lines, loaders } = await linesFor('')
    await ask('错误码 31409')

    expect(lines()?.[0]).toMatchObject({
      language: 'zh-Hans',
      text: expect.stringMatching(/\p{Script=Han}/u),
    })
    expect(loaders.en).not.toHaveBeenCalled()
  })

  it('is in Chinese for a visitor who prefers it, once there is a result', async () => {
    visitorReads('zh-CN', 'en')
    const { ask, lines, loaders } = await linesFor('')
    expect(loaders['zh-Hans']).not.toHaveBeenCalled()

    await ask('token expired')
    expect(lines()?.[0]).toMatchObject({ language: 'zh-Hans' })
  })

  it('follows the language of the query', async () => {
    const { ask, lines } = await linesFor('31504')
    await ask('错误码 31504')
    expect(lines()?.[0]).toMatchObject({ language: 'zh-Hans' })

    await ask('code 31504')
    expect(lines()?.[0]).toMatchObject({ language: 'en' })
  })

  it('is left out where it does not arrive', async () => {
    const { ask, lines, loaders } = await linesFor('')
    loaders.en.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    await ask('31504')

    expect(loaders.en).toHaveBeenCalledOnce()
    expect(lines()).toEqual([])
  })
})
