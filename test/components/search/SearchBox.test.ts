import { mount, type VueWrapper } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import SearchBox from '../../../components/search/SearchBox.vue'
import { useSearchQuery } from '../../../components/address/useSearchQuery'
import { useServerVersion } from '../../../components/address/useServerVersion'
import { findByCode } from '../../../data/catalogue/lookup'
import { gatherSummaries } from '../../../data/knowledge'
import { searchCatalogue } from '../../support/searchCatalogue'
import { activeCode, codesIn, fieldIn, press, search } from '../../support/combobox'
import { go, inSite } from '../../support/mountInSite'
import { OWN_WORDS_OF_38101 } from '../../support/ownWords'

/** A number in the catalogue's range that it lacks: gives only suggestions. */
const UNKNOWN_CODE = '31409'

async function searchFor(text: string) {
  const box = mount(SearchBox, { props: { placement: 'page' }, ...inSite })
  await search(box, text)
  return { box, field: fieldIn(box).element }
}

describe('SearchBox', () => {
  it('is a combobox with a name, closed while empty', async () => {
    const { box } = await searchFor('')

    expect(fieldIn(box).attributes()).toMatchObject({
      'aria-label': 'Search error codes',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
    })
    expect(fieldIn(box).attributes()).not.toHaveProperty('aria-controls')
    expect(fieldIn(box).attributes()).not.toHaveProperty('aria-activedescendant')
    expect(box.find('[role="listbox"]').exists()).toBe(false)
  })

  it('shows the answers of the search as options, the first one active', async () => {
    const { box } = await searchFor('token expired')
    const expected = searchCatalogue('token expired').hits.map(({ entry }) => entry.code)

    expect(codesIn(box)).toEqual(expected)
    expect(fieldIn(box).attributes()).toMatchObject({
      'aria-expanded': 'true',
      'aria-controls': box.get('[role="listbox"]').attributes('id'),
    })
    expect(activeCode(box)).toBe(expected[0])
    expect(box.findAll('[aria-selected="true"]')).toHaveLength(1)
    expect(box.get('[aria-selected="true"]').attributes('data-code')).toBe(String(expected[0]))
  })

  it('shows the place of a code and the whole message', async () => {
    const { box } = await searchFor('36104')
    const option = box.get('[data-code="36104"]')

    expect(option.get('.code').text()).toBe('36104')
    expect(option.get('.message').text()).toBe(searchCatalogue('36104').hits[0]?.entry.message)
    expect(option.get('.place').text()).toBe('Interactions › Role')
  })

  it('says what the code in a pasted response means', async () => {
    const { box } = await searchFor('{"code":31504,"message":"Token is not valid","data":null}')
    await vi.dynamicImportSettled()

    expect(box.get('[data-code="31504"] .summary-text').text()).toBe(gatherSummaries('en')['31504'])
  })

  it('puts suggestions into a group of their own, none of them active', async () => {
    const { box } = await searchFor(UNKNOWN_CODE)
    const group = box.get('[role="group"]')
    const title = document.getElementById(group.attributes('aria-labelledby') ?? '')

    expect(title?.textContent?.trim()).toBe('Did you mean')
    expect(codesIn(box, '[role="group"]')).toEqual(
      searchCatalogue(UNKNOWN_CODE).suggestions.map(({ entry }) => entry.code),
    )
    expect(box.findAll('[role="option"]:not([data-suggested])')).toHaveLength(0)
    expect(activeCode(box)).toBeUndefined()
  })

  it('says so where nothing matches well', async () => {
    const { box } = await searchFor('banana pancakes')
    const group = box.get('[role="group"]')

    expect(
      document.getElementById(group.attributes('aria-labelledby') ?? '')?.textContent,
    ).toContain('Nothing matches well')
  })

  it('does not present definite answers as suggestions', async () => {
    const { box } = await searchFor('315')

    expect(codesIn(box).length).toBeGreaterThan(1)
    expect(box.find('[role="group"]').exists()).toBe(false)
    expect(box.find('[data-suggested]').exists()).toBe(false)
  })

  it('says so when nothing fits', async () => {
    const { box } = await searchFor('qqqqqqqq')

    expect(box.find('[role="option"]').exists()).toBe(false)
    expect(box.text()).toContain('No code matches')
    expect(fieldIn(box).attributes('aria-expanded')).toBe('false')
  })

  it('shows all answers when asked, and goes back to the query without selecting it', async () => {
    const { box, field } = await searchFor('user')
    const few = codesIn(box).length

    await box.get('.more').trigger('click')

    expect(codesIn(box).length).toBeGreaterThan(few)
    expect(field.selectionStart).toBe(field.selectionEnd)
  })

  describe('the arrow keys', () => {
    it('move through the options and wrap around both ends', async () => {
      const { box, field } = await searchFor('3150')
      const codes = codesIn(box)
      const last = codes.at(-1)

      await press(field, 'ArrowDown')
      expect(activeCode(box)).toBe(codes[1])
      await press(field, 'ArrowUp')
      expect(activeCode(box)).toBe(codes[0])
      await press(field, 'ArrowUp')
      expect(activeCode(box)).toBe(last)
      await press(field, 'ArrowDown')
      expect(activeCode(box)).toBe(codes[0])
    })

    it('start at the near end when no option is active', async () => {
      const { box, field } = await searchFor(UNKNOWN_CODE)

      await press(field, 'ArrowUp')
      expect(activeCode(box)).toBe(codesIn(box).at(-1))
    })

    it('close and open the list together with Alt', async () => {
      const { box, field } = await searchFor('31504')

      await press(field, 'ArrowUp', { altKey: true })
      expect(codesIn(box)).toEqual([])
      await press(field, 'ArrowDown', { altKey: true })
      expect(codesIn(box)).toEqual([31504])
    })

    it('keep the cursor of the field where it is', async () => {
      const { field } = await searchFor('31504')

      expect(await press(field, 'ArrowUp')).toBe(false)
      expect(await press(field, 'ArrowLeft')).toBe(true)
      expect(await press(field, 'Home')).toBe(true)
    })

    it('lose their choice when the query changes', async () => {
      const { box, field } = await searchFor('3150')
      await press(field, 'ArrowDown')

      await search(box, '315')

      expect(activeCode(box)).toBe(codesIn(box)[0])
    })
  })

  describe('Enter', () => {
    it('goes to the page of the active option and closes the list', async () => {
      const { box, field } = await searchFor('31504')

      await press(field, 'Enter')

      expect(go).toHaveBeenCalledExactlyOnceWith('/reference/31504')
      expect(box.emitted('chosen')).toHaveLength(1)
      expect(codesIn(box)).toEqual([])
    })

    it('goes to the option chosen with the arrows', async () => {
      const { box, field } = await searchFor('3150')
      await press(field, 'ArrowDown')

      const chosen = codesIn(box)[1]

      await press(field, 'Enter')

      expect(go).toHaveBeenCalledExactlyOnceWith(`/reference/${chosen}`)
    })

    it('goes to the version that the pasted response names', async () => {
      const { field } = await searchFor('Fresns-Version: 3.6.2\u2028{"code": 38110}')

      await press(field, 'Enter')

      expect(go).toHaveBeenCalledExactlyOnceWith('/reference/38110?v=3.6.2')
    })

    it.each([
      ['Content being published can not be submitted again', '/reference/38104#v2-0-0'],
      ['Content being reviewed can not be submitted again', '/reference/38104'],
    ])('goes to the meaning whose message was pasted: %s', async (message, address) => {
      const { field } = await searchFor(JSON.stringify({ code: 38104, message }))

      await press(field, 'Enter')

      expect(go).toHaveBeenCalledExactlyOnceWith(address)
    })

    it('goes to the endpoint in that version, too', async () => {
      const { box } = await searchFor('fresns-version: 3.1.0\u2028POST /user/mark {"code":36118}')
      await vi.dynamicImportSettled()
      await box.get('[data-endpoint]').trigger('click')

      expect(go).toHaveBeenCalledWith('/reference/endpoints/user?v=3.1.0#post-user-mark')
    })

    it('names no version where only the visitor’s server is known', async () => {
      useServerVersion().choose('3.6.2')
      const { field } = await searchFor('38104')

      await press(field, 'Enter')

      expect(go).toHaveBeenCalledExactlyOnceWith('/reference/38104')
    })

    it('takes a suggestion only when it was chosen', async () => {
      const { box, field } = await searchFor(UNKNOWN_CODE)
      const [suggestion] = codesIn(box)

      await press(field, 'Enter')
      expect(go).not.toHaveBeenCalled()

      await press(field, 'ArrowDown')
      await press(field, 'Enter')
      expect(go).toHaveBeenCalledExactlyOnceWith(`/reference/${suggestion}`)
    })

    it.each(['ctrlKey', 'metaKey'])('opens a new tab together with %s', async (modifier) => {
      const open = vi.spyOn(window, 'open').mockReturnValue(null)
      const { box, field } = await searchFor('31504')

      await press(field, 'Enter', { [modifier]: true })

      expect(open).toHaveBeenCalledExactlyOnceWith('/reference/31504', '_blank', 'noopener')
      expect(go).not.toHaveBeenCalled()
      expect(codesIn(box)).toEqual([31504])
    })

    it('does nothing while the list is closed', async () => {
      const { field } = await searchFor('31504')
      await press(field, 'Escape')

      await press(field, 'Enter')

      expect(go).not.toHaveBeenCalled()
    })

    it('belongs to the input method while it composes a word', async () => {
      const { box, field } = await searchFor('3150')

      expect(await press(field, 'Enter', { isComposing: true })).toBe(true)
      expect(await press(field, 'ArrowDown', { isComposing: true })).toBe(true)

      expect(go).not.toHaveBeenCalled()
      expect(activeCode(box)).toBe(codesIn(box)[0])
    })
  })

  it('closes its list when somebody presses outside of it, but not on a drag from inside', async () => {
    const { box } = await searchFor('31504')
    const press = async (from: Element, to: Element, button = 0) => {
      from.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true, button }))
      to.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true, button }))
      await nextTick()
    }
    await press(box.get('input').element, document.body)
    await press(document.body, document.body, 2)
    expect(codesIn(box)).toEqual([31504])

    await press(document.body, document.body)
    expect(codesIn(box)).toEqual([])
  })

  describe('a click', () => {
    it('on an option goes to its page', async () => {
      const { box } = await searchFor('3150')

      await box.get('[data-code="31503"]').trigger('click')

      expect(go).toHaveBeenCalledExactlyOnceWith('/reference/31503')
    })

    it('on an option opens a new tab together with Ctrl', async () => {
      const open = vi.spyOn(window, 'open').mockReturnValue(null)
      const { box } = await searchFor('31504')

      await box.get('[data-code="31504"]').trigger('click', { ctrlKey: true })

      expect(open).toHaveBeenCalledOnce()
      expect(go).not.toHaveBeenCalled()
    })

    it('on Clear empties the field and returns to it', async () => {
      const { box, field } = await searchFor('31504')

      await box.get('button.clear').trigger('click')

      expect(field.value).toBe('')
      expect(document.activeElement).toBe(field)
      expect(codesIn(box)).toEqual([])
    })
  })

  describe('Escape', () => {
    it('closes the list, then clears the field, then is left to what surrounds the box', async () => {
      const { box, field } = await searchFor('31504')

      expect(await press(field, 'Escape')).toBe(false)
      expect(codesIn(box)).toEqual([])
      expect(field.value).toBe('31504')

      expect(await press(field, 'Escape')).toBe(false)
      expect(field.value).toBe('')

      expect(await press(field, 'Escape')).toBe(true)
    })

    it('is undone by further typing', async () => {
      const { box, field } = await searchFor('3150')
      await press(field, 'Escape')

      await search(box, '31504')

      expect(codesIn(box)).toEqual([31504])
    })
  })

  describe('pasting', () => {
    async function paste(text: string) {
      const { box, field } = await searchFor('')
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      const isLeftToBrowser = field.dispatchEvent(event)
      await search(box, field.value)
      return { box, field, isLeftToBrowser }
    }

    it('keeps the numbers of neighbouring lines apart', async () => {
      const { box, isLeftToBrowser } = await paste('31504\r\n36113\n')

      expect(isLeftToBrowser).toBe(false)
      expect(codesIn(box)).toEqual([31504, 36113])
    })

    it('leaves a text of one line to the browser', async () => {
      const { field, isLeftToBrowser } = await paste('31504')

      expect(isLeftToBrowser).toBe(true)
      expect(field.value).toBe('')
    })
  })

  describe('the status region', () => {
    it('announces the number of results once, when typing pauses', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
      const { box } = await searchFor('3')
      const status = box.get('[role="status"]')
      const wait = (time: number) => {
        vi.advanceTimersByTime(time)
        return nextTick()
      }

      // The last key finds as many codes as the one before it.
      for (const query of ['31', '315', '3150', '31504', '31504 ']) {
        await search(box, query)
        await wait(499)
        expect(status.text()).toBe('')
      }

      await wait(1)
      expect(status.text()).toBe('1 code found')
    })
  })

  it('searches for a query that was there before it', async () => {
    useSearchQuery().enter('31504', 'typed')
    const box = mount(SearchBox, { props: { placement: 'page' }, ...inSite })
    await vi.dynamicImportSettled()
    await nextTick()

    expect(codesIn(box)).toEqual([31504])
  })

  describe('a number that depends on the version', () => {
    const meaningsIn = (box: VueWrapper) =>
      box.findAll('.meaning-list li').map((line) => line.get('.text').text())
    const newer = findByCode(38103).text
    const older = findByCode(38104).text

    it('begins with that of the chosen version, or of the one that the text names, and marks it', async () => {
      const marked = (box: VueWrapper) =>
        box.findAll('li[aria-current] .text').map((it) => it.text())
      useServerVersion().choose('3.2.1')
      const { box } = await searchFor('38104')
      expect(meaningsIn(box)).toEqual([older, newer])
      expect(marked(box)).toEqual([older])

      await search(box, 'fresns-version: 3.6.2\u2028{"code": 38104}')
      expect(meaningsIn(box)).toEqual([newer, older])
      expect(marked(box)).toEqual([newer])
    })
  })

  describe('words of a meaning that has several numbers', () => {
    const versionsIn = (box: VueWrapper) => {
      const place = box.get('[role="option"] .place').text().replace(/\s+/g, ' ')
      return place.slice(place.indexOf('·'))
    }

    it('mark what is in our own words', async () => {
      const { box } = await searchFor(OWN_WORDS_OF_38101)

      expect(codesIn(box)[0]).toBe(38101)
      expect(versionsIn(box)).toBe('· in our words · v3.3.0 and later')
    })
  })
})
