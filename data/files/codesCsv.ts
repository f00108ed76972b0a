import type { LineRecord } from './codeRecord'

const COLUMNS = [
  'code',
  'message',
  'text',
  'note',
  'category',
  'subGroup',
  'url',
  'published',
] as const

/** Quotes a field where RFC 4180 (section 2, rules 5 to 7) requires it. */
function toField(value: string | number | null): string {
  const text = String(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** `/codes.csv`, overall and per release, as in RFC 4180: a header line, CRLF line ends, UTF-8. */
export function codesCsv(records: readonly LineRecord[]): string {
  const lines = records.map((record) => COLUMNS.map((column) => toField(record[column])).join(','))
  return [COLUMNS.join(','), ...lines, ''].join('\r\n')
}
