import { describe, expect, it, vi } from 'vitest'
import { ref } from 'vue'
import { useCodeSearch } from '../../../components/search/useCodeSearch'
import type { TableRelease } from '../../../data/releases/releaseTable'
import { searchCatalogue } from '../../../data/search'

const published = ref<TableRelease>(null)

describe('useCodeSearch', () => {
  it('answers from the moment it is loaded, and follows the query', async () => {
    const query = ref('31504')
    const { outcome, load } = useCodeSearch(query, published)
    expect(outcome.value).toBeNull()

    await load()
    expect(outcome.value).toEqual(searchCatalogue('31504'))

    query.value = '36113'
    expect(outcome.value).toEqual(searchCatalogue('36113'))
  })

  it('answers for the release, and follows it', async () => {
    const release = ref<TableRelease>('v3.6.2')
    const { outcome, load } = useCodeSearch(ref('38104'), release)
    await load()
    expect(outcome.value).toEqual(searchCatalogue('38104', 'v3.6.2'))

    release.value = null
    expect(outcome.value).toEqual(searchCatalogue('38104'))
  })

  it('is fetched no more once it is there', async () => {
    const loadModule = vi.fn(() => Promise.resolve({ searchCatalogue }))
    const { load } = useCodeSearch(ref(''), published, loadModule)

    await load()
    await load()

    expect(loadModule).toHaveBeenCalledOnce()
  })

  it('has failed until another try succeeds', async () => {
    const loadModule = vi.fn(() => Promise.resolve({ searchCatalogue }))
    loadModule.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    const { hasFailed, load, outcome } = useCodeSearch(ref('31504'), published, loadModule)

    await load()
    expect(hasFailed.value).toBe(true)
    expect(outcome.value).toBeNull()

    await load()
    expect(hasFailed.value).toBe(false)
    expect(outcome.value).toEqual(searchCatalogue('31504'))
  })
})
