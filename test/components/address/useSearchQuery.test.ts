import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openSite, shownAddress } from '../../support/openSite'

const PASTE = '{"code":31504,"message":"Login token is no longer valid"}'
const COMMAND = 'curl -H "X-Fresns-Aid-Token: abcdef123456" https://api.example.org/x 31505'
const LINES = 'HTTP/2 200\u2028authorization: Bearer hidden\u2028\u2028{"code":31504}'

async function openConnected(...parameters: Parameters<typeof openSite>) {
  const site = await openSite(...parameters)
  site.connect()
  return site
}

const pauseTyping = () => vi.advanceTimersByTime(400)

describe('the query', () => {
  beforeEach(() => {
    sessionStorage.clear()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    return () => vi.useRealTimers()
  })

  it('is empty until the address is connected, as on the page that the server rendered', async () => {
    const { search, connect } = await openSite('/?q=expired+token')
    expect(search.query.value).toBe('')

    connect()

    expect(search.query.value).toBe('expired token')
  })

  it('is what somebody typed before the address was connected', async () => {
    const { search, connect } = await openSite('/?q=token')
    search.enter('31504', 'pasted')

    connect()

    expect(search.query.value).toBe('31504')
  })

  it('goes into the address when typing pauses, not before', async () => {
    const { search } = await openConnected('/')

    search.enter('expired', 'typed')
    vi.advanceTimersByTime(399)
    search.enter(' expired token ', 'typed')
    vi.advanceTimersByTime(399)
    expect(shownAddress()).toBe('/')

    vi.advanceTimersByTime(1)
    expect(shownAddress()).toBe('/?q=expired+token')
  })

  it('goes into the address at once when the page is left', async () => {
    const { address, search } = await openConnected('/')

    search.enter('31504', 'typed')
    address.leave()

    expect(shownAddress()).toBe('/?q=31504')
  })

  it('leaves the address as soon as it is cleared', async () => {
    const { search } = await openConnected('/?q=token')

    search.clear()

    expect(search.query.value).toBe('')
    expect(shownAddress()).toBe('/')
  })

  it('follows the address', async () => {
    const { search, arriveAt } = await openConnected('/?q=token')

    await arriveAt('/?q=signature')
    expect(search.query.value).toBe('signature')

    await arriveAt('/headers')
    expect(search.query.value).toBe('')
  })

  it('keeps a space at the end while somebody types, though the address does not', async () => {
    const { search, arriveAt } = await openConnected('/')
    search.enter('expired ', 'typed')
    pauseTyping()

    await arriveAt('/?q=expired#0')

    expect(search.query.value).toBe('expired ')
  })

  it('stays in the address when a result is chosen, for "back"', async () => {
    const { search, arriveAt } = await openConnected('/headers')
    search.enter('31504', 'typed')

    search.settle()
    expect(shownAddress()).toBe('/headers?q=31504')

    await arriveAt('/headers#31504')
    expect(search.query.value).toBe('')
  })

  it('is not written into the address of the page that "back" leads to', async () => {
    const { search, arriveAt } = await openConnected('/')
    search.enter('31504', 'typed')
    await arriveAt('/headers', { isReturn: true })
    pauseTyping()

    expect(shownAddress()).toBe('/headers')
  })

  describe('that is pasted', () => {
    it.each([PASTE, COMMAND, LINES, '31504', 'token expired'])(
      'never goes into the address: %s',
      async (text) => {
        const { address, search } = await openConnected('/')

        search.enter(text, 'pasted')
        pauseTyping()
        search.enter(`${text} 2`, 'typed')
        pauseTyping()
        address.leave()

        expect(shownAddress()).toBe('/')
      },
    )

    it('counts as pasted until the field is emptied', async () => {
      const { search } = await openConnected('/')
      search.enter(PASTE, 'pasted')
      search.enter('', 'typed')

      search.enter('31504', 'typed')
      pauseTyping()

      expect(shownAddress()).toBe('/?q=31504')
    })

    it('stays while the reader moves within the page', async () => {
      const { search, arriveAt } = await openConnected('/headers')
      search.enter(PASTE, 'pasted')

      await arriveAt('/headers#31504')

      expect(search.query.value).toBe(PASTE)
    })

    it('makes room for its result, on the same page too, and comes back', async () => {
      const { search, arriveAt } = await openConnected('/headers')
      search.enter(PASTE, 'pasted')

      search.settle()
      await arriveAt('/headers#31504')
      expect(search.query.value).toBe('')

      await arriveAt('/headers', { isReturn: true })
      expect(search.query.value).toBe(PASTE)
    })

    it('comes back with "back"', async () => {
      const { search, arriveAt } = await openConnected('/')
      search.enter(PASTE, 'pasted')

      await arriveAt('/headers#31504')
      expect(search.query.value).toBe('')

      await arriveAt('/', { isReturn: true })
      expect(search.query.value).toBe(PASTE)
      expect(shownAddress()).toBe('/')
    })

    it.each(['reload', 'back_forward'] as const)('survives a %s of the page', async (type) => {
      const first = await openConnected('/')
      first.search.enter(PASTE, 'pasted')
      first.address.leave()

      const { search } = await openConnected('/', type)

      expect(search.query.value).toBe(PASTE)
      expect(shownAddress()).toBe('/')
    })

    it('does not come back with a link to the page', async () => {
      const { search, arriveAt } = await openConnected('/')
      search.enter(PASTE, 'pasted')
      await arriveAt('/headers')

      await arriveAt('/')
      expect(search.query.value).toBe('')

      await arriveAt('/headers')
      await arriveAt('/', { isReturn: true })
      expect(search.query.value).toBe('')
    })

    it('is lost without harm where storage is forbidden', async () => {
      const { search, arriveAt } = await openConnected('/')
      vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
        throw new DOMException('denied', 'SecurityError')
      })
      search.enter(PASTE, 'pasted')
      await arriveAt('/headers')
      await arriveAt('/', { isReturn: true })

      expect(search.query.value).toBe('')
    })
  })

  describe('that holds a secret', () => {
    it.each([
      ['a response', '{"code":31504,"message":"Token expired","data":null}', ''],
      ['a command with a token', 'curl -H "X-Fresns-Aid-Token: abcdef1" https://x.example', 'curl'],
      ['a header with a token', 'X-Fresns-Aid-Token: abcdef123456', 'X-Fresns-Aid-Token'],
      ['an email address', 'jane@example.org', 'jane'],
      ['a URL', 'https://api.example.org/x?key=abcdef', 'https'],
    ])(
      'is typed key by key with pauses, and only its harmless beginning is ever in the address: %s',
      async (_, text, harmless) => {
        const { search } = await openConnected('/')
        const searches = [...text].map((_, position) => {
          search.enter(text.slice(0, position + 1), 'typed')
          pauseTyping()
          return new URL(location.href).searchParams.get('q') ?? ''
        })

        expect(searches.filter((shared) => !harmless.startsWith(shared))).toEqual([])
        expect(searches).toContain(harmless)
        expect(shownAddress()).toBe('/')
      },
    )
  })

  it.each([
    'jane@example.org 31504',
    'X-Fresns-Aid-Token: abcdef123456 31504',
    '{"code":31504,"data":{"token":"abcdef123456"}}',
  ])('is taken out of an address that should not carry it, and searched: %s', async (text) => {
    const q = encodeURIComponent(text)
    const { search } = await openConnected(`/headers?q=${q}&v=3.6.2#31504`)

    expect(search.query.value).toBe(text)
    expect(shownAddress()).toBe('/headers?v=3.6.2#31504')
  })
})

describe('text that another app shares', () => {
  it('is searched like pasted text, line by line, and leaves the address at once', async () => {
    const response = '{\n"code": 31504\n}'
    const { search, connect } = await openSite(`/?shared=${encodeURIComponent(response)}`)
    connect()

    expect(search.query.value).toBe('{ \u2028"code": 31504 \u2028}')
    expect(shownAddress()).toBe('/')
  })

  it('stays out of the address even where typed text would be in it', async () => {
    const { search, connect } = await openSite('/?shared=token+expired&v=3.6.2')
    connect()

    expect(search.query.value).toBe('token expired')
    expect(shownAddress()).toBe('/?v=3.6.2')
  })
})
