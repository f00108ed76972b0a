import { DomUtils, parseDocument } from 'htmlparser2'
import { beforeAll, describe, expect, it } from 'vitest'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import AllCodesPage from '../../components/pages/AllCodesPage.vue'
import { catalogue, entries } from '../../data/catalogue/entries'
import { isErrorCode } from '../../data/catalogue/lookup'
import { meaningsOf } from '../../data/releases/meanings'

// Mounting this many rows takes seconds.
describe('AllCodesPage', () => {
  let page: ReturnType<typeof parseDocument>
  beforeAll(async () => {
    page = parseDocument(await renderToString(createSSRApp(AllCodesPage)))
  })

  const { getElementsByTagName, getElementsByClassName, textContent } = DomUtils

  it('shows the published table, verbatim and in its order, with all other meanings', () => {
    const rows = getElementsByTagName('tr', page)
      .filter(({ attribs }) => attribs['id'] !== undefined)
      .map((row) => ({
        code: Number(row.attribs['id']),
        message: textContent(getElementsByClassName('shown', row)),
        text: textContent(row),
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

  it('puts the sub-groups below the categories', () => {
    const headings = getElementsByTagName((name) => name === 'h2' || name === 'h3', page)

    expect(headings.map(({ name, attribs }) => [name, attribs['id']])).toEqual(
      catalogue.flatMap(({ slug, sections }) => [
        ['h2', slug],
        ...sections.flatMap(({ subGroup }) => (subGroup ? [['h3', subGroup.slug]] : [])),
      ]),
    )
  })

  it('links to the categories', () => {
    const outline = getElementsByTagName('nav', page).find(
      ({ attribs }) => attribs['aria-label'] === 'On this page',
    )

    expect(
      getElementsByTagName('a', outline ?? []).map((link) => [
        textContent(link),
        link.attribs['href'],
      ]),
    ).toEqual(catalogue.map(({ slug, title }) => [title, `#${slug}`]))
  })

  it('says whose messages these are', () => {
    expect(textContent(page).replace(/\s+/g, ' ')).toMatch(
      /Fresns documentation.+v3\.1\.0 to v3\.2\.1/,
    )
  })
})
