import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import AllCodesPage from '../../../components/page/AllCodesPage.vue'
import { catalogue, entries } from '../../../data/catalogue/entries'
import { isErrorCode } from '../../../data/catalogue/lookup'
import { meaningsOf } from '../../../data/releases/meanings'
import { inSite } from '../../support/mountInSite'

describe('AllCodesPage', () => {
  it('shows the published table, to the character and in its order, with all other meanings', () => {
    mount(AllCodesPage, inSite)
    const rows = [...document.querySelectorAll('tbody tr')].map((row) => ({
      code: Number(row.id),
      message: row.querySelector('.shown')?.textContent,
      text: row.textContent ?? '',
    }))
    const lacking = rows.filter(({ code, text }) =>
      meaningsOf(code).some((meaning) => !text.includes(meaning.text)),
    )

    expect(
      rows.filter(({ code }) => isErrorCode(code)).map(({ code, message }) => ({ code, message })),
    ).toEqual(entries.map(({ code, message }) => ({ code, message })))
    expect(rows.map(({ code }) => code).filter((code) => !isErrorCode(code))).toEqual([
      37303, 38110,
    ])
    expect(lacking).toEqual([])
  })

  it('puts the sub-groups below the categories, and says whose messages these are', () => {
    const page = mount(AllCodesPage, inSite)
    const headings = [...document.querySelectorAll('h2, h3')].map(({ tagName, id }) => [
      tagName,
      id,
    ])

    expect(headings).toEqual(
      catalogue.flatMap(({ slug, sections }) => [
        ['H2', slug],
        ...sections.flatMap(({ subGroup }) => (subGroup ? [['H3', subGroup.slug]] : [])),
      ]),
    )
    expect(page.text().replace(/\s+/g, ' ')).toMatch(/Fresns documentation.+v3\.1\.0 to v3\.2\.1/)
  })
})
