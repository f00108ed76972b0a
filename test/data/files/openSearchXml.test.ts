import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openSearchXml } from '../../../data/files/openSearchXml'
import { absoluteUrl, fileAt } from '../../support/builtFiles'

const docs = new URL('../../../docs/', import.meta.url)

describe('opensearch.xml', () => {
  const xml = fileAt('/opensearch.xml')

  it('leads the search terms of a browser to the home page', () => {
    expect(xml).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
        '  <ShortName>Fresns codes</ShortName>',
        '  <Description>Look up an error code of the Fresns API</Description>',
        '  <InputEncoding>UTF-8</InputEncoding>',
        '  <Image type="image/svg+xml">https://example.org/errors/logo.svg</Image>',
        '  <Url type="text/html" template="https://example.org/errors/?q={searchTerms}"/>',
        '</OpenSearchDescription>',
        '',
      ].join('\n'),
    )
  })

  it('has a short name of at most 16 characters, as the format asks for', () => {
    expect(xml).toMatch(/<ShortName>\S.{0,14}\S<\/ShortName>/)
  })

  it('shows an image that the site has', () => {
    const [, image = ''] = /<Image [^>]*>(.*)<\/Image>/.exec(xml) ?? []
    const path = image.replace(absoluteUrl('/'), 'public/')

    expect(path).toMatch(/^public\//)
    expect(existsSync(new URL(path, docs))).toBe(true)
  })

  it('escapes the special characters of XML', () => {
    const signs = `https://example.org/?a=1&b="2"&c=<3>'`
    const escaped = `https://example.org/?a=1&amp;b=&quot;2&quot;&amp;c=&lt;3&gt;'`
    const withSigns = openSearchXml((path) => signs + path)

    expect(withSigns).toContain(`<Image type="image/svg+xml">${escaped}/logo.svg</Image>`)
    expect(withSigns).toContain(`<Url type="text/html" template="${escaped}/?q={searchTerms}"/>`)
  })
})
