/** The text around a number on its line, in pieces. */
export interface Clause {
  /** The words before the number in its clause, nearest first, as written. */
  readonly words: readonly string[]
  readonly lower: readonly string[]
  /** The text of the clause before the number, and that of the line. */
  readonly before: string
  readonly lineBefore: string
  readonly lineAfter: string
}

/** "no. 31504", "Rs. 31504": the full stop does not end a sentence. */
const ABBREVIATION = /(?<![\p{L}\p{N}])(?:no|nr|num|tel|ext|rs|fr|st|str|art|ref|id)\.\s*$/iu
const CLAUSE_END = /[!?;}\n。]|[.,](?=\s|$)/gu
const WORD = /[\p{L}\p{N}_]+/gu

function startOfClause(line: string): number {
  const abbreviated = ABBREVIATION.exec(line)
  const searched = abbreviated ? line.slice(0, abbreviated.index) : line
  let start = 0
  for (const end of searched.matchAll(CLAUSE_END)) start = end.index + 1
  return start
}

/** Reads the clause of a number from the text around it. */
export function readClause(textBefore: string, textAfter: string): Clause {
  const lineBefore = textBefore.slice(textBefore.lastIndexOf('\n') + 1)
  const breakAfter = textAfter.indexOf('\n')
  const before = lineBefore.slice(startOfClause(lineBefore))
  const words = (before.match(WORD) ?? []).reverse()
  return {
    words,
    lower: words.map((word) => word.toLowerCase()),
    before,
    lineBefore,
    lineAfter: breakAfter < 0 ? textAfter : textAfter.slice(0, breakAfter),
  }
}
