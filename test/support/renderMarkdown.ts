import { DomUtils, parseDocument } from 'htmlparser2'
import { createMarkdownRenderer } from 'vitepress'

/** A heading, paragraph or list item as a reader sees it. */
export interface RenderedBlock {
  readonly name: string
  readonly text: string
  /** The elements in it, such as `a` and `strong`. */
  readonly elements: readonly string[]
  readonly links: readonly string[]
}

const renderer = await createMarkdownRenderer('.')

/** Renders Markdown and reads its blocks. */
export function renderMarkdown(markdown: string): RenderedBlock[] {
  const { children } = parseDocument(renderer.render(markdown))
  const isBlock = (name: string) => /^(?:h\d|p|li)$/.test(name)
  return DomUtils.getElementsByTagName(isBlock, children).map((block) => {
    // The link that VitePress adds to a heading is not part of the text.
    const own = block.children.filter(
      (node) => !(DomUtils.isTag(node) && node.attribs['class'] === 'header-anchor'),
    )
    const elements = DomUtils.getElementsByTagName('*', own)
    return {
      name: block.name,
      text: DomUtils.textContent(own).trim(),
      elements: elements.map(({ name }) => name),
      links: elements.flatMap(({ attribs }) => attribs['href'] ?? []),
    }
  })
}
