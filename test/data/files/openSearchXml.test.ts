import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openSearchXml } from '../../../data/files/openSearchXml'
import { absoluteUrl, fileAt } from '../../support/builtFiles'
import { readXml } from '../../support/readXml'

const docs = new URL('../../../docs/', import.meta.url)
const SIGNS = `https://example.org/?a=1&b="2"&c=<3>'`

const textsOf = (xml: string, name: string) =>
  readXml(xml)
    .filter((element) => element.name === name)
    .map(({ text }) => text)

describe('the reader of XML in these tests', () => {
  it.each([
    ['an element that is not closed', '<a><b></a>'],
    ['elements that overlap', '<a><b></a></b>'],
    ['an ampersand', '<a>1 & 2</a>'],
    ['two roots', '<a/><b/>'],
  ])('refuses %s', (_, xml) => {
    expect(() => readXml(`<?xml version="1.0"?>${xml}`)).toThrow(Error)
  })
})

describe('opensearch.xml', () => {
  const elements = readXml(fileAt('/opensearch.xml'))
  const find = (wanted: string) => elements.find(({ name }) => name === wanted)

  it('describes a search engine', () => {
    expect(elements[0]).toMatchObject({
      name: 'OpenSearchDescription',
      attributes: { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    })
  })

  it('leads the search terms to the home page', () => {
    expect(find('Url')?.attributes).toEqual({
      type: 'text/html',
      template: 'https://example.org/errors/?q={searchTerms}',
    })
  })

  it('has a short name of at most 16 characters, as the format asks for', () => {
    expect(find('ShortName')?.text).toMatch(/^\S.{0,14}\S$/)
  })

  it('shows an image that the site has', () => {
    const path = find('Image')?.text.replace(absoluteUrl('/'), 'public/') ?? ''

    expect(path).toMatch(/^public\//)
    expect(existsSync(new URL(path, docs))).toBe(true)
  })

  it('escapes the special characters of XML', () => {
    const [image] = textsOf(
      openSearchXml((path) => SIGNS + path),
      'Image',
    )

    expect(image).toBe(`${SIGNS}/logo.svg`)
  })
})
