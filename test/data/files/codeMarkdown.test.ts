import { describe, expect, it } from 'vitest'
import { entries } from '../../../data/catalogue/entries'
import { codeMarkdown, codeMarkdownLine } from '../../../data/files/codeMarkdown'
import type { CodeRecord } from '../../../data/files/codeRecord'
import { coveredRange, dependsOnVersion, hasOtherNumbers } from '../../../data/releases'
import { findByCode } from '../../../data/catalogue/lookup'
import { absoluteUrl, fileAt } from '../../support/builtFiles'
import { renderMarkdown } from '../../support/renderMarkdown'

const MARKDOWN_SIGNS = String.raw`**two** _stars_ in [a link](/0), <b>bold</b> \ | # and ${'`code`'}`

const record: CodeRecord = {
  code: 61001,
  message: 'Book not found (Ask at the desk)',
  text: 'Book not found',
  note: 'Ask at the desk',
  published: 61001,
  category: 'loans',
  subGroup: null,
  searchWords: ['lost book', 'gone'],
  related: [31507, 31303],
  url: 'https://example.org/errors/61001',
  tableUrl: 'https://example.org/errors/loans#61001',
  history: [{ from: 'v2.0.0', to: 'v3.6.2', message: 'Book not found', published: 61001 }],
  numbers: [{ from: 'v2.0.0', to: 'v3.6.2', number: 61001 }],
}

const textsIn = (markdown: string) => renderMarkdown(markdown).map(({ text }) => text)
const blockOf = (markdown: string, start: string) =>
  renderMarkdown(markdown).find(({ text }) => text.startsWith(start))

describe('the Markdown file of a code', () => {
  const markdown = codeMarkdown(record, absoluteUrl)

  it('is headed by code and text', () => {
    expect(renderMarkdown(markdown)[0]).toMatchObject({ name: 'h1', text: '61001: Book not found' })
  })

  it('quotes the published message', () => {
    expect(blockOf(markdown, 'Error code 61001')?.text).toContain(
      'Book not found (Ask at the desk)',
    )
  })

  it('has the note', () => {
    expect(textsIn(markdown)).toContain('Note for developers: Ask at the desk')
  })

  it('has no line for a note where there is none', () => {
    expect(codeMarkdown({ ...record, note: null }, absoluteUrl)).not.toContain('Note')
  })

  it('says for which server releases it holds', () => {
    expect(textsIn(markdown)).toContain('Valid for Fresns server v3.1.0 to v3.2.1.')
  })

  it('links the related codes with their messages', () => {
    expect(blockOf(markdown, '31507')).toMatchObject({
      name: 'li',
      text: '31507: Login token has expired, please login again.',
      links: ['https://example.org/errors/31507.md'],
    })
    expect(blockOf(markdown, '31303')?.text).toBe('31303: Signature expired')
  })

  it('has no heading above nothing', () => {
    const bare = codeMarkdown(
      { ...record, code: 0, related: [], searchWords: [], numbers: [] },
      absoluteUrl,
    )

    expect(renderMarkdown(bare).filter(({ name }) => name === 'h2')).toEqual([])
  })

  it("marks this site's own words as such", () => {
    expect(textsIn(markdown)).toEqual(
      expect.arrayContaining(["Also searched as (this site's wording)", 'lost book', 'gone']),
    )
  })

  it('explains the digits', () => {
    expect(textsIn(fileAt('/36113.md'))).toEqual(
      expect.arrayContaining(['36: Interactions', '361: Role']),
    )
  })

  it('says nothing of other server versions where the number means the same on all', () => {
    expect(textsIn(markdown)).not.toContain('On other server versions')
    expect(textsIn(fileAt('/31504.md'))).not.toContain('On other server versions')
  })

  it('tells what the number means on other server versions, and where its meaning went', () => {
    const texts = textsIn(fileAt('/38104.md'))
    const { to } = coveredRange

    expect(texts.slice(texts.indexOf('On other server versions')).slice(0, 4)).toEqual([
      'On other server versions',
      `v2.0.0 to v3.2.1: ${findByCode(38104).message}`,
      `v3.3.0 to ${to}: ${findByCode(38103).message}`,
      `The published message of 38104 has the number 38105 in v3.3.0 to ${to}.`,
    ])
  })

  it('marks a meaning in our own words as such', () => {
    expect(textsIn(fileAt('/38101.md'))).toContain(
      `v3.3.0 to ${coveredRange.to}: Editing refused: the content was written by somebody else (this site's wording)`,
    )
  })

  it('tells of other server versions where the number or its meaning moved, and nowhere else', () => {
    const telling = entries.filter(({ code }) =>
      textsIn(fileAt(`/${code}.md`)).includes('On other server versions'),
    )

    expect(telling).toEqual(
      entries.filter(({ code }) => dependsOnVersion(code) || hasOtherNumbers(code)),
    )
  })

  it('lets no Markdown of an older message through', () => {
    const changed = codeMarkdown(
      {
        ...record,
        code: 38104,
        history: [{ from: 'v2.0.0', to: 'v3.2.1', message: MARKDOWN_SIGNS, published: null }],
      },
      absoluteUrl,
    )

    expect(blockOf(changed, 'v2.0.0 to v3.2.1')).toEqual({
      name: 'li',
      text: `v2.0.0 to v3.2.1: ${MARKDOWN_SIGNS} (this site's wording)`,
      elements: ['code'],
      links: [],
    })
  })

  it('links the page and the table', () => {
    expect(blockOf(markdown, 'Page:')?.links).toEqual([record.url, record.tableUrl])
  })

  it('lets no Markdown of a text through', () => {
    const { text, elements } =
      renderMarkdown(codeMarkdown({ ...record, text: MARKDOWN_SIGNS }, absoluteUrl))[0] ?? {}

    expect(text).toBe(`61001: ${MARKDOWN_SIGNS}`)
    expect(elements).toEqual([])
  })

  it('lets no Markdown of a note through', () => {
    const withSigns = codeMarkdown({ ...record, note: MARKDOWN_SIGNS }, absoluteUrl)

    expect(blockOf(withSigns, 'Note')).toMatchObject({
      text: `Note for developers: ${MARKDOWN_SIGNS}`,
      elements: [],
    })
  })

  it('is there for every code, with text, message and note as published', () => {
    const shown = entries.map(({ code, message, note }) => {
      const blocks = textsIn(fileAt(`/${code}.md`))
      return {
        heading: blocks[0],
        quotes: blocks[1]?.includes(message),
        note: note === null || blocks.includes(`Note for developers: ${note}`),
      }
    })

    expect(shown).toEqual(
      entries.map(({ code, text }) => ({
        heading: `${code}: ${text}`,
        quotes: true,
        note: true,
      })),
    )
  })
})

describe('the line to paste into a chat', () => {
  it('links the page of the code and gives the text', () => {
    expect(codeMarkdownLine(record)).toBe(
      '[Fresns 61001](https://example.org/errors/61001): Book not found',
    )
  })

  it('lets no Markdown of a text through', () => {
    expect(renderMarkdown(codeMarkdownLine({ ...record, text: MARKDOWN_SIGNS }))).toEqual([
      {
        name: 'p',
        text: `Fresns 61001: ${MARKDOWN_SIGNS}`,
        elements: ['a'],
        links: ['https://example.org/errors/61001'],
      },
    ])
  })
})
