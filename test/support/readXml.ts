import { Parser } from 'htmlparser2'

/** An XML element without its children. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

/** An `&` that starts no predefined entity of XML. */
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i

/**
 * Reads an XML document.
 *
 * @returns its elements in the order of their start tags
 * @throws Error when it is not well-formed
 */
export function readXml(xml: string): XmlElement[] {
  if (!xml.startsWith('<?xml version="1.0"')) throw new Error('The XML declaration is missing')
  if (BARE_AMPERSAND.test(xml)) throw new Error('There is an ampersand that is not escaped')
  const elements: XmlElement[] = []
  const open: XmlElement[] = []
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length === 0 && elements.length > 0) throw new Error(`<${name}> is a second root`)
        const element = { name, attributes, text: '' }
        elements.push(element)
        open.push(element)
      },
      ontext(text) {
        const element = open.at(-1)
        if (element) element.text += text
        else if (text.trim() !== '') throw new Error(`"${text}" stands outside of the root`)
      },
      onclosetag(name, isImplied) {
        const isSelfClosing = xml.slice(parser.startIndex, parser.endIndex + 1).endsWith('/>')
        if (isImplied && !isSelfClosing) throw new Error(`<${name}> is not closed`)
        open.pop()
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return elements
}
