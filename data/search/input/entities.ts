const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  shy: '',
}

/**
 * Escaped twice, `&quot;` is `&amp;quot;`; the limit keeps matching linear in the length of the
 * text.
 */
const ENTITY = /&(?:amp;){0,4}(?:(quot|apos|amp|lt|gt|nbsp|shy)|#(\d{2,5})|#x([0-9a-f]{2,4}));/gi

function decodeEntity(entity: string, name?: string, decimal?: string, hex?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity
  return String.fromCharCode(hex === undefined ? Number(decimal) : parseInt(hex, 16))
}

/** Undoes the escapes of HTML and XML: `&quot;`, `&#34;`, `&#x22;`, `&amp;quot;`. */
export const decodeEntities = (text: string): string => text.replace(ENTITY, decodeEntity)
