import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import CodeTable from '../../../components/table/CodeTable.vue'
import { useServerVersion } from '../../../components/address/useServerVersion'
import { entries, type ErrorCode } from '../../../data/catalogue/entries'
import { findByCode, findSubGroup } from '../../../data/catalogue/lookup'
import { linesAround } from '../../../data/releases/releaseTable'
import { arriveAt, inSite } from '../../support/mountInSite'

function mountTable() {
  return mount(CodeTable, {
    props: { caption: 'Headers', entries: [findByCode(31504), findByCode(31505)] },
    ...inSite,
  })
}

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
    expect(table.findAll('th[scope="row"]').map((header) => header.text())).toEqual([
      '31504',
      '31505',
    ])
  })

  it('makes every row an anchor and links its code to it', () => {
    const table = mountTable()

    expect(table.findAll('tbody tr').map((row) => row.attributes('id'))).toEqual(['31504', '31505'])
    expect(table.findAll('tbody th a').map((link) => link.attributes('href'))).toEqual([
      '#31504',
      '#31505',
    ])
  })

  it('leads to the page of each code', () => {
    const links = mountTable().findAll('td a')

    expect(links.map((link) => link.attributes('href'))).toEqual([
      '/reference/31504',
      '/reference/31505',
    ])
    expect(links.map((link) => link.text())).toEqual(['More about 31504', 'More about 31505'])
  })

  it('shows every message of the catalogue to the character, with its note', () => {
    const table = mount(CodeTable, { props: { caption: 'All', entries }, ...inSite })

    expect(table.findAll('td.message').map((cell) => cell.element.textContent)).toEqual(
      entries.map(({ message }) => message),
    )
  })

  it('sets the note apart from what a server sends', () => {
    const table = mountTable()

    expect(table.get('[id="31504"] .note').text()).toBe('(Token not enabled or expired)')
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
    it('is marked on arrival', async () => {
      await arriveAt('/headers#31504')

      expect(targetsOf(mountTable())).toEqual(['31504'])
    })

    it('is marked anew with the next address', async () => {
      await arriveAt('/headers#31504')
      const table = mountTable()

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

describe('CodeTable, for a chosen release', () => {
  const { choose } = useServerVersion()
  const tableOf = (code: ErrorCode) => {
    const { category, subGroup } = findByCode(code)
    const section = category && findSubGroup(category.slug, subGroup?.slug ?? '')
    return mount(CodeTable, {
      props: { caption: 'Table', entries: section?.entries ?? [] },
      ...inSite,
    })
  }
  /** Without what is said of the difference. */
  const rowTexts = (table: VueWrapper) =>
    table.findAll('tbody tr').map((row) => {
      const difference = row.find('.version-difference')
      const message = row.get('td').text()
      const end = difference.exists() ? -difference.text().length : message.length
      return `${row.get('th').text()} ${message.slice(0, end).trim()}`
    })
  const differing = (table: VueWrapper) =>
    table.findAll('tr.is-different').map((row) => Number(row.attributes('id')))

  it('marks nothing while the published table is shown', () => {
    const table = tableOf(38104)

    expect(differing(table)).toEqual([])
    expect(table.find('.version-difference').exists()).toBe(false)
  })

  it('shows what each number means there, and numbers that the published table lacks', () => {
    choose('3.6.2')
    const table = tableOf(38104)

    expect(rowTexts(table)).toEqual(
      linesAround(38104, 'v3.6.2').map(({ code, message }) => `${code} ${message}`),
    )
    expect(differing(table)).toEqual([
      38101, 38102, 38103, 38104, 38105, 38106, 38107, 38108, 38109, 38110,
    ])
  })

  it('leads from a number with another meaning to where the published one is', () => {
    choose('3.6.2')
    const difference = tableOf(38104).get('[id="38104"] .version-difference')

    expect(difference.text()).toMatch(
      /^Published table: “Content being published .+”,\s+which is\s+38105\s+on v3.6.2\.$/,
    )
    expect(difference.get('a').attributes('href')).toBe('/reference/38105?v=3.6.2')
  })

  it('says where the words are not those of Fresns', () => {
    choose('3.6.2')

    expect(tableOf(38104).get('[id="38101"]').text()).toContain('This site’s wording.')
  })

  it('keeps the row of a number that is not in use there', () => {
    choose('2.21.4')
    const row = tableOf(37800).get('[id="37802"]')

    expect(row.text()).toContain('Not in use on v2.21.4. Published table: “Archive configuration')
    expect(row.text()).toContain('new in v3.0.0')
  })

  it('has no page to lead to for a number that the published table lacks', () => {
    choose('3.6.2')
    const row = tableOf(38104).get('[id="38110"]')

    expect(row.find('.page-link').exists()).toBe(false)
    expect(row.get('.version-difference a').attributes('href')).toBe('/reference/38109?v=3.6.2')
  })
})
