import type { AbsoluteUrl } from '../addresses'
import { escapeXml } from './escapeXml'

const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'

/**
 * `/opensearch.xml`: lets a browser search the site from its address bar
 * (https://developer.mozilla.org/docs/Web/XML/Guides/OpenSearch).
 */
export function openSearchXml(absoluteUrl: AbsoluteUrl): string {
  const searchUrl = `${absoluteUrl('/')}?q={searchTerms}`
  return [
    XML_DECLARATION,
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    '  <ShortName>Fresns codes</ShortName>',
    '  <Description>Look up an error code of the Fresns API</Description>',
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Image type="image/svg+xml">${escapeXml(absoluteUrl('/logo.svg'))}</Image>`,
    `  <Url type="text/html" template="${escapeXml(searchUrl)}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n')
}
