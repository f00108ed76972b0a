import { describe, expect, it } from 'vitest'
import { codeMarkdown } from '../../../data/files/codeMarkdown'
import type { CodeRecord } from '../../../data/files/codeRecord'
import { findByCode } from '../../../data/catalogue/lookup'
import { knownNumbers } from '../../../data/releases'
import { describeSpan, meaningsOf } from '../../../data/releases/meanings'
import { absoluteUrl, fileAt } from '../../support/builtFiles'
import { OWN_WORDS_OF_38101 } from '../../support/ownWords'
import { renderMarkdown } from '../../support/renderMarkdown'
import { readCodesFile } from '../../support/validators'

const MARKDOWN_SIGNS = String.raw`**two** _stars_ in [a link](/0), <b>bold</b> \ | # and ${'`code`'}`
const MEANINGS = 'What it means, by server version'

function recordOf(code: number): CodeRecord {
  const record = readCodesFile().codes.find((one) => one.code === code)
  if (!record) throw new Error(`codes.json lacks ${code}`)
  return record
}

const textsIn = (markdown: string) => renderMarkdown(markdown).map(({ text }) => text)
const blockOf = (markdown: string, start: string) =>
  renderMarkdown(markdown).find(({ text }) => text.startsWith(start))
/** The lines below the heading of the meanings. */
function meaningsIn(code: number, count: number): readonly string[] {
  const texts = textsIn(fileAt(`/${code}.md`))
  const start = texts.indexOf(MEANINGS) + 1
  return texts.slice(start, start + count)
}

describe('the Markdown file of a code', () => {
  const record = { ...recordOf(31504), searchWords: ['lost key', 'gone'], related: [31507, 31303] }
  const markdown = codeMarkdown(record, absoluteUrl)

  it('is headed by code and text', () => {
    expect(renderMarkdown(markdown)[0]).toMatchObject({
      name: 'h1',
      text: `31504: ${findByCode(31504).text}`,
    })
  })

  it('has the note, and no line for it where there is none', () => {
    expect(textsIn(markdown)).toContain(`Note for developers: ${findByCode(31504).note}`)
    expect(codeMarkdown({ ...record, note: null }, absoluteUrl)).not.toContain('Note')
  })

  it('links the related codes with their messages', () => {
    expect(blockOf(markdown, '31507')).toMatchObject({
      name: 'li',
      text: '31507: Login token has expired, please login again.',
      links: ['https://example.org/errors/31507.md'],
    })
    expect(blockOf(markdown, '31303')?.text).toBe('31303: Signature expired')
  })

  it('has no heading without content', () => {
    const bare = codeMarkdown({ ...recordOf(0), related: [], searchWords: [] }, absoluteUrl)
    const blocks = renderMarkdown(bare)

    expect(blocks.filter(({ name }, at) => name === 'h2' && blocks[at + 1]?.name === 'h2')).toEqual(
      [],
    )
    expect(textsIn(bare)).not.toContain('Related codes')
    expect(textsIn(bare)).not.toContain('What the digits say')
  })

  it("marks this site's own words as such", () => {
    expect(textsIn(markdown)).toEqual(
      expect.arrayContaining([
        "Other words that people search for (this site's wording)",
        'lost key',
        'gone',
      ]),
    )
  })

  it('explains the digits', () => {
    expect(textsIn(fileAt('/36113.md'))).toEqual(
      expect.arrayContaining(['36: Interactions', '361: Role']),
    )
  })

  it('links the page and the table', () => {
    expect(blockOf(markdown, 'Page:')?.links).toEqual([record.url, record.tableUrl])
  })

  it('escapes Markdown in notes and search words', () => {
    const withSigns = codeMarkdown(
      { ...record, note: MARKDOWN_SIGNS, searchWords: [MARKDOWN_SIGNS] },
      absoluteUrl,
    )

    expect(blockOf(withSigns, 'Note')).toMatchObject({
      text: `Note for developers: ${MARKDOWN_SIGNS}`,
      elements: [],
    })
    expect(blockOf(withSigns, MARKDOWN_SIGNS)).toMatchObject({ name: 'li', elements: [] })
  })
})

describe('the meanings in the Markdown file of a number', () => {
  it('are just one for all versions where nothing changed', () => {
    expect(meaningsIn(31303, 1)).toEqual([
      'all versions: Signature expired (Fresns docs, April 2024)',
    ])
  })

  it('are all that it has, newest first, with their other numbers', () => {
    expect(textsIn(fileAt('/38104.md'))[0]).toBe('38104: depends on the server version')
    expect(meaningsIn(38104, 4)).toEqual([
      `v3.3.0 and later: ${findByCode(38103).text}`,
      'The same meaning has the number 38103 in versions up to v3.2.1.',
      `up to v3.2.1: ${findByCode(38104).text} (Fresns docs, April 2024)`,
      'The same meaning has the number 38105 in versions v3.3.0 and later.',
    ])
  })

  it('are marked where they are in our own words', () => {
    expect(meaningsIn(38101, 1)).toEqual([
      `v3.3.0 and later: ${OWN_WORDS_OF_38101} (this site's wording)`,
    ])
  })

  it('are quoted verbatim for every number', () => {
    const lacking = knownNumbers().filter((number) => {
      const markdown = fileAt(`/${number}.md`)
      return meaningsOf(number).some(
        ({ text, span }) =>
          !markdown.includes(`- ${describeSpan(span) ?? 'all versions'}: \`${text}\``),
      )
    })

    expect(lacking).toEqual([])
  })
})
