import { describe, expect, it } from 'vitest'
import { markdownLine } from '../../../data/files/markdownLine'
import { renderMarkdown } from '../../support/renderMarkdown'

const MARKDOWN_SIGNS = String.raw`**two** _stars_ in [a link](/0), <b>bold</b> \ | # and ${'`code`'}`

describe('the line to paste into a chat', () => {
  const lineWith = (text: string) => markdownLine(61001, 'https://example.org/errors/61001', text)

  it('links the page of the code and gives the text', () => {
    expect(lineWith('Book not found')).toBe(
      '[Fresns 61001](https://example.org/errors/61001): Book not found',
    )
  })

  it('escapes Markdown in the text', () => {
    expect(renderMarkdown(lineWith(MARKDOWN_SIGNS))).toEqual([
      {
        name: 'p',
        text: `Fresns 61001: ${MARKDOWN_SIGNS}`,
        elements: ['a'],
        links: ['https://example.org/errors/61001'],
      },
    ])
  })
})
