import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import CodeTable from '../../../components/table/CodeTable.vue'
import { useServerVersion } from '../../../components/address/useServerVersion'
import type { CategorySlug, Section } from '../../../data/catalogue/entries'
import { findCategory, findSubGroup } from '../../../data/catalogue/lookup'
import { rowsOf } from '../../../data/releases/tableRows'
import { arriveAt, inSite } from '../../support/mountInSite'

function sectionOf(category: CategorySlug, subGroup?: string): Section {
  const section = subGroup ? findSubGroup(category, subGroup) : findCategory(category).sections[0]
  if (!section) throw new Error(`${category} has no ${subGroup}`)
  return section
}
const headers = sectionOf('headers')
const numbers = headers.entries.map(({ code }) => String(code))

const mountTable = (section = headers) =>
  mount(CodeTable, { props: { caption: 'Headers', section }, ...inSite })

const targetsOf = (table: VueWrapper) =>
  table.findAll('[aria-current="location"]').map((row) => row.attributes('id'))
const statusOf = (table: VueWrapper) => table.get('[role="status"]').text()

describe('CodeTable', () => {
  it('has a caption, column headers and a row header for each code', () => {
    const table = mountTable()

    expect(table.get('caption').text()).toBe('Headers')
    expect(table.findAll('th[scope="col"]').map((header) => header.text())).toEqual([
      'Code',
      'Message',
      'Links',
    ])
    expect(table.findAll('th[scope="row"]').map((header) => header.text())).toEqual(numbers)
  })

  it('has the rows of its section, published or not', () => {
    const section = sectionOf('editor', 'edit-validation')
    const rows = mountTable(section).findAll('tbody tr')

    expect(rows.map((row) => Number(row.attributes('id')))).toEqual(
      rowsOf(section).map(({ number }) => number),
    )
    expect(rows.at(-1)?.attributes('id')).toBe('38110')
  })

  describe('copying the link of a row', () => {
    it('writes the absolute address and confirms it for a while', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
      const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
      const table = mountTable()
      await flushPromises()
      const button = table.get('[aria-label="Copy link to 31504"]')

      await button.trigger('click')
      await flushPromises()

      expect(writeText).toHaveBeenCalledExactlyOnceWith(
        `${location.origin}/reference/headers#31504`,
      )
      expect(statusOf(table)).toBe('Link copied')
      expect(button.attributes('title')).toBe('Copied')
      expect(table.get('[aria-label="Copy link to 31505"]').attributes('title')).toBe('Copy link')

      vi.advanceTimersByTime(2000)
      await nextTick()

      expect(statusOf(table)).toBe('')
      expect(button.attributes('title')).toBe('Copy link')
    })

    it('names the version of the server, which whoever gets the link may not know', async () => {
      const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
      useServerVersion().choose('3.6.2')
      const table = mountTable(sectionOf('editor', 'edit-validation'))
      await flushPromises()

      await table.get('[aria-label="Copy link to 38110"]').trigger('click')

      expect(writeText).toHaveBeenCalledExactlyOnceWith(
        `${location.origin}/reference/editor?v=3.6.2#38110`,
      )
    })

    it('says so when the browser does not allow it, and gives the address', async () => {
      vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
      const table = mountTable()
      await flushPromises()

      await table.get('[aria-label="Copy link to 31504"]').trigger('click')
      await flushPromises()

      expect(statusOf(table)).toBe(
        `The browser does not allow copying: ${location.origin}/reference/headers#31504`,
      )
    })
  })

  describe('the row that the address points at', () => {
    it('is marked on arrival, and again for the next address', async () => {
      await arriveAt('/headers#31504')
      const table = mountTable()
      expect(targetsOf(table)).toEqual(['31504'])

      await arriveAt('/headers#31505')
      expect(targetsOf(table)).toEqual(['31505'])
    })

    it.each(['/headers', '/headers#overview', '/headers#31504x', '/headers#39999'])(
      'is no longer marked when the address becomes %s',
      async (address) => {
        await arriveAt('/headers#31504')
        const table = mountTable()

        await arriveAt(address)

        expect(targetsOf(table)).toEqual([])
      },
    )
  })
})
