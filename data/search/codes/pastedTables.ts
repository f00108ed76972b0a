import { CODES } from '../tuning'
import { CODE_WORDS } from './errorWords'
import { anyOf } from '../wordLists'

/** A row of a table, with the cell of its code. */
export interface PastedRow {
  readonly start: number
  readonly end: number
  readonly codeStart: number
  readonly codeEnd: number
}

interface Cell {
  readonly start: number
  readonly end: number
}

interface Line extends Cell {
  readonly text: string
}

const CODE_HEADING = new RegExp(
  String.raw`^\W*(?:(?:error|err|fresns|fs|api|response|resp|result|ret|return|body|biz|business|app)[ _.-]?)?` +
    String.raw`${anyOf(CODE_WORDS)}\W*$`,
  'iu',
)
const MAY_HEAD = new RegExp(anyOf(CODE_WORDS), 'iu')
/** A cell with nothing but a code, which may be grouped, quoted or written as a decimal. */
const CODE_CELL = /^\W*(?:0|\d\W?\d\W?\d\W?\d\W?\d)(?:\.0+)?\W*$/
/** Found in cells that hold a response or a sentence. */
const MARK_OF_TEXT = /[{"']/
/** `| --- | --- |`, `+-----+-----+` */
const RULE = /^[\s|+:=-]+$/

const DELIMITERS = ['|', '\t', ';', ','] as const
type Delimiter = (typeof DELIMITERS)[number] | 'spaces'

function* linesOf(text: string): Generator<Line> {
  let start = 0
  while (start <= text.length) {
    const at = text.indexOf('\n', start)
    const end = at < 0 ? text.length : at
    yield { start, end, text: text.slice(start, end) }
    start = end + 1
  }
}

/** Columns aligned with spaces: at least two between cells. */
function splitAligned(line: Line): Cell[] {
  return [...line.text.matchAll(/\S+(?: \S+)*/g)].map(({ index, 0: { length } }) => ({
    start: line.start + index,
    end: line.start + index + length,
  }))
}

function splitCells(line: Line, delimiter: Delimiter): Cell[] {
  if (delimiter === 'spaces') return splitAligned(line)
  const cells: Cell[] = []
  let start = 0
  let isQuoted = false
  for (let at = 0; at <= line.text.length; at++) {
    const mark = line.text.charAt(at)
    if (mark === '"') isQuoted = !isQuoted
    if (at < line.text.length && (isQuoted || mark !== delimiter)) continue
    cells.push({ start: line.start + start, end: line.start + at })
    start = at + 1
  }
  return cells
}

interface Heading {
  readonly delimiter: Delimiter
  readonly columns: number
  readonly codeColumn: number
}

function readHeading(line: Line, text: string): Heading | undefined {
  if (line.text.length > CODES.longestHeading || !MAY_HEAD.test(line.text)) return undefined
  for (const delimiter of [...DELIMITERS, 'spaces'] as const) {
    const cells = splitCells(line, delimiter)
    if (cells.length < 2) continue
    const codeColumn = cells.findIndex(({ start, end }) =>
      CODE_HEADING.test(text.slice(start, end)),
    )
    return codeColumn < 0 ? undefined : { delimiter, columns: cells.length, codeColumn }
  }
  return undefined
}

/** Finds the rows of the tables whose heading names a column of codes, in the order of the text. */
export function findTableRows(text: string): readonly PastedRow[] {
  const rows: PastedRow[] = []
  let heading: Heading | undefined
  for (const line of linesOf(text)) {
    if (RULE.test(line.text) && line.text.trim() !== '') continue
    const cells = heading && splitCells(line, heading.delimiter)
    const code =
      heading && cells?.length === heading.columns ? cells[heading.codeColumn] : undefined
    if (!code) {
      heading = readHeading(line, text)
      continue
    }
    const hasCode = CODE_CELL.test(text.slice(code.start, code.end))
    // "Response Code  200" is in a table of names and values, whose other rows may hold a response.
    if (!hasCode && MARK_OF_TEXT.test(line.text)) continue
    const codeEnd = hasCode ? code.end : code.start
    rows.push({ start: line.start, end: line.end, codeStart: code.start, codeEnd })
  }
  return rows
}

/** Tells whether a position is in a table, or in its code column; stateful: call in the order of the text. */
export function createTableReader(text: string): (at: number) => 'code' | 'other' | undefined {
  let rows: readonly PastedRow[] | undefined
  let next = 0
  return (at) => {
    // Computed on first use: for most texts, this is never called.
    rows ??= findTableRows(text)
    while (next < rows.length && (rows[next]?.end ?? 0) < at) next++
    const row = rows[next]
    if (!row || at < row.start) return undefined
    return at >= row.codeStart && at < row.codeEnd ? 'code' : 'other'
  }
}
