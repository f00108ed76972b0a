import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { putAddress } from './support/mountInSite'

/** A query as on a page that was just opened. */
async function openPage(address: string) {
  putAddress(address)
  vi.resetModules()
  const { useSearchQuery } = await import('../../components/useSearchQuery')
  return useSearchQuery()
}

async function arriveAt(address: string) {
  putAddress(address)
  window.dispatchEvent(new Event('hashchange'))
  await nextTick()
}

describe('useSearchQuery', () => {
  it('is empty until restored, like the page that the server rendered', async () => {
    const { query, restore } = await openPage('/?q=expired+token')
    expect(query.value).toBe('')

    restore()

    expect(query.value).toBe('expired token')
  })

  it('is one for all who use it', async () => {
    const first = await openPage('/')
    const { useSearchQuery } = await import('../../components/useSearchQuery')

    first.query.value = 'token'

    expect(useSearchQuery().query.value).toBe('token')
  })

  it('is written into the address, next to what is there', async () => {
    const { query, restore } = await openPage('/headers?lang=en#31504')
    restore()

    query.value = ' expired & token '
    await nextTick()
    expect(location.href).toBe(`${location.origin}/headers?lang=en&q=expired+%26+token#31504`)

    query.value = ''
    await nextTick()
    expect(location.href).toBe(`${location.origin}/headers?lang=en#31504`)
  })

  it('replaces the entry of the history and keeps its state', async () => {
    const { query, restore } = await openPage('/')
    restore()
    history.replaceState({ scrollPosition: 120 }, '')
    const { length } = history

    query.value = 'token'
    await nextTick()

    expect(history.length).toBe(length)
    expect(history.state).toEqual({ scrollPosition: 120 })
  })

  it('follows the address', async () => {
    const { query, restore } = await openPage('/?q=token')
    restore()

    await arriveAt('/?q=signature')
    expect(query.value).toBe('signature')

    await arriveAt('/headers')
    expect(query.value).toBe('')
  })

  it('keeps a space at the end while somebody types, though the address does not', async () => {
    const { query, restore } = await openPage('/')
    restore()
    query.value = 'expired '
    await nextTick()

    await arriveAt('/?q=expired#top')

    expect(query.value).toBe('expired ')
  })

  it('is restored from every page once and listens only once', async () => {
    const { query, restore } = await openPage('/?q=token')
    restore()
    restore()
    const replaceState = vi.spyOn(history, 'replaceState')

    query.value = 'signature'
    await nextTick()

    expect(replaceState).toHaveBeenCalledOnce()
  })
})

describe('what is pasted', () => {
  beforeEach(() => {
    putAddress('/')
  })

  it.each([
    ['a long text', 'x'.repeat(121)],
    ['a text of several lines', 'Authorization: secret\n{"code": 31504}'],
  ])('stays out of the address when it is %s', async (_, text) => {
    const { query, restore } = await openPage('/?q=token')
    restore()

    query.value = text
    await nextTick()
    expect(location.search).toBe('')

    await arriveAt('/#31504')
    expect(query.value).toBe(text)
  })

  it('goes into the address up to 120 characters', async () => {
    const { query, restore } = await openPage('/')
    restore()

    query.value = 'x'.repeat(120)
    await nextTick()

    expect(location.search).toBe(`?q=${'x'.repeat(120)}`)
  })
})
