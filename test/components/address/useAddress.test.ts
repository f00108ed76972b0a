import { describe, expect, it, vi } from 'vitest'
import type { Arrival } from '../../../components/address/useAddress'
import { openSite, shownAddress } from '../../support/openSite'

const NO_PARAMETERS = {
  query: null,
  version: null,
  fixer: null,
  reaction: null,
  group: null,
  shared: null,
}

describe('the address', () => {
  it('is empty until connected, as on the page that the server rendered', async () => {
    const { address } = await openSite('/headers?v=3.6.2#31504')

    expect(address.path.value).toBeNull()
    expect(address.targetCode.value).toBeNull()
    expect(address.anchor.value).toBe('')
  })

  it('gives the page and the row once connected', async () => {
    const { address, connect } = await openSite('/headers?v=3.6.2#31504')
    connect()

    expect(address.path.value).toBe('/headers')
    expect(address.targetCode.value).toBe(31504)
    expect(address.anchor.value).toBe('31504')
  })

  it.each([
    ['/#0', 0],
    ['/headers', null],
    ['/headers#role', null],
    ['/headers#31504x', null],
  ])('reads the row that %s points at', async (path, code) => {
    const { address, connect } = await openSite(path)
    connect()

    expect(address.targetCode.value).toBe(code)
  })

  it('follows links within the page and edits after the #', async () => {
    const { address, connect } = await openSite('/headers')
    connect()

    history.pushState({}, '', '#31504')
    window.dispatchEvent(new HashChangeEvent('hashchange'))

    expect(address.targetCode.value).toBe(31504)
  })

  it('leaves another page to the router, which shows it later', async () => {
    const { address, connect } = await openSite('/headers')
    connect()

    history.pushState({}, '', '/reference/users#35201')
    window.dispatchEvent(new HashChangeEvent('hashchange'))
    expect(address.path.value).toBe('/headers')

    address.arrive()
    expect(address.path.value).toBe('/users')
  })

  it('turns paths into addresses of the site, the same before and after it is connected', async () => {
    const { address, connect } = await openSite('/headers?v=3.6.2')
    const paths = ['/headers#31504', '/31504.json', '/']
    const addresses = paths.map((path) => `/reference${path}`)
    expect(paths.map(address.href)).toEqual(addresses)

    connect()

    expect(paths.map(address.href)).toEqual(addresses)
    expect(address.absoluteHref('/31504')).toBe(`${location.origin}/reference/31504`)
  })

  it('moves through the router', async () => {
    const { address, connect, navigate } = await openSite('/')
    connect()

    address.go('/headers#31504')

    expect(navigate).toHaveBeenCalledExactlyOnceWith('/reference/headers#31504')
  })

  it('changes one parameter and leaves the rest, the state and the history alone', async () => {
    const { address, connect } = await openSite('/headers?lang=en#31504')
    connect()
    history.replaceState({ scrollPosition: 120 }, '')
    const { length } = history

    address.write({ query: 'expired & token' })
    expect(shownAddress()).toBe('/headers?lang=en&q=expired+%26+token#31504')
    address.write({ query: null, version: '3.6.2' })
    expect(shownAddress()).toBe('/headers?lang=en&v=3.6.2#31504')

    expect(history.length).toBe(length)
    expect(history.state).toEqual({ scrollPosition: 120 })
  })

  it('reports each arrival, and whether the visitor was there before', async () => {
    const { address, connect, arriveAt } = await openSite('/?q=token')
    const arrivals: Arrival[] = []
    address.onArrive((arrival) => arrivals.push(arrival))
    connect()
    await arriveAt('/headers?v=3.6.2')
    await arriveAt('/?q=token', { isReturn: true })

    expect(arrivals).toEqual([
      { ...NO_PARAMETERS, path: '/', query: 'token', isReturn: false },
      { ...NO_PARAMETERS, path: '/headers', version: '3.6.2', isReturn: false },
      { ...NO_PARAMETERS, path: '/', query: 'token', isReturn: true },
    ])
  })

  it.each(['reload', 'back_forward'] as const)('takes a %s for a return', async (type) => {
    const { address, connect } = await openSite('/', type)
    const onArrive = vi.fn<(arrival: Arrival) => void>()
    address.onArrive(onArrive)
    connect()

    expect(onArrive).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ isReturn: true }))
  })

  it('says when a page is about to be left', async () => {
    const { address, connect } = await openSite('/')
    const onLeave = vi.fn<() => void>()
    address.onLeave(onLeave)
    connect()

    window.dispatchEvent(new Event('pagehide'))
    address.leave()

    expect(onLeave).toHaveBeenCalledTimes(2)
  })
})
