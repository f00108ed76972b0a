import { describe, expect, it, vi } from 'vitest'
import { ref } from 'vue'
import { useCodeSearch } from '../../components/useCodeSearch'
import { searchCatalogue } from '../../data/search'

describe('useCodeSearch', () => {
  it('answers from the moment it is loaded, and follows the query', async () => {
    const query = ref('31504')
    const { outcome, load } = useCodeSearch(query)
    expect(outcome.value).toBeNull()

    await load()
    expect(outcome.value).toEqual(searchCatalogue('31504'))

    query.value = '36113'
    expect(outcome.value).toEqual(searchCatalogue('36113'))
  })

  it('is fetched no more once it is there', async () => {
    const loadModule = vi.fn(() => Promise.resolve({ searchCatalogue }))
    const { load } = useCodeSearch(ref(''), loadModule)

    await load()
    await load()

    expect(loadModule).toHaveBeenCalledOnce()
  })

  it('has failed until another try succeeds', async () => {
    const loadModule = vi.fn(() => Promise.resolve({ searchCatalogue }))
    loadModule.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    const { hasFailed, load, outcome } = useCodeSearch(ref('31504'), loadModule)

    await load()
    expect(hasFailed.value).toBe(true)
    expect(outcome.value).toBeNull()

    await load()
    expect(hasFailed.value).toBe(false)
    expect(outcome.value).toEqual(searchCatalogue('31504'))
  })
})
