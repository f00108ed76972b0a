import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { ref } from 'vue'
import { useCodeSearch, type SearchLoaders } from '../../../components/search/useCodeSearch'
import type { TableRelease } from '../../../data/releases/releaseTable'
import * as codes from '../../../data/search'
import * as endpoints from '../../../data/search/endpoints'

const { searchCatalogue } = codes
const anyRelease = ref<TableRelease>(null)

function createLoaders() {
  return {
    codes: vi.fn<SearchLoaders['codes']>(() => Promise.resolve(codes)),
    endpoints: vi.fn<SearchLoaders['endpoints']>(() => Promise.resolve(endpoints)),
  }
}

describe('useCodeSearch', () => {
  it('answers from the moment it is loaded, and follows the query', async () => {
    const query = ref('31504')
    const { outcome, load } = useCodeSearch(query, anyRelease)
    expect(outcome.value).toBeNull()

    await load()
    expect(outcome.value).toEqual({ ...searchCatalogue('31504'), endpoint: null })

    query.value = '36113'
    expect(outcome.value).toEqual({ ...searchCatalogue('36113'), endpoint: null })
  })

  it('answers for the release, and follows it', async () => {
    const release = ref<TableRelease>('v3.2.1')
    const { outcome, load } = useCodeSearch(ref('38104'), release)
    await load()
    expect(outcome.value).toMatchObject(searchCatalogue('38104', 'v3.2.1'))

    release.value = null
    expect(outcome.value).toMatchObject(searchCatalogue('38104'))
  })

  it('is fetched no more once it is there', async () => {
    const loaders = createLoaders()
    const { load } = useCodeSearch(ref(''), anyRelease, loaders)

    await load()
    await load()

    expect(loaders.codes).toHaveBeenCalledOnce()
    expect(loaders.endpoints).not.toHaveBeenCalled()
  })

  it('has failed until another try succeeds', async () => {
    const loaders = createLoaders()
    loaders.codes.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    const { hasFailed, load, outcome } = useCodeSearch(ref('31504'), anyRelease, loaders)

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
      const { load, outcome } = useCodeSearch(query, anyRelease, loaders)
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

    it('finds the codes even where the endpoints do not arrive', async () => {
      const loaders = createLoaders()
      loaders.endpoints.mockRejectedValue(new TypeError('Failed to fetch'))
      const { load, outcome, hasFailed } = useCodeSearch(
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
})
