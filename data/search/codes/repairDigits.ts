import { CODES } from '../tuning'
import { CODE_LENGTH } from './codeForm'
import { ENDS_IN_ERROR_WORD } from './errorWords'
import { createTableReader } from './pastedTables'

/** What a scanner or a camera takes digits for; the last two are Cyrillic. */
const DIGIT_OF: Readonly<Record<string, string>> = {
  ...{ O: '0', o: '0', Q: '0', D: '0', l: '1', I: '1', i: '1', '|': '1', '!': '1', L: '1' },
  ...{ Z: '2', z: '2', S: '5', s: '5', G: '6', b: '6', T: '7', B: '8' },
  ...{ g: '9', q: '9', З: '3', О: '0' },
}
const LOOKALIKE_CODE =
  /(?<![\p{L}\p{N}_])(?<label>(?:err(?:or)?(?:code)?|code|e)[-_#]?)?(?!\d{5})(?<damaged>[\dЗ][\dOoQDlIiLZzSsGbTBgqЗО|!]{3}[\dOoQDlIiLZzSsGbTBgqЗО])(?![\p{L}\p{N}_])/giu
/** "Err0r c0de" */
const LOOKALIKE_WORD = /(?<![\p{L}\p{N}])(?:e[rn]r[o0]r|c[o0]de|err[o0]rc[o0]de)(?![\p{L}\p{N}])/giu

/**
 * Grouped by a spreadsheet or a person: 31,504 or 31 504; spaced: 3 1 5 0 4; or broken across
 * lines.
 */
const GROUPED_CODE =
  /(?<!\d[.,:/'_ -]?|[\p{L}_./-]|(?<!["']):)(?:\d{2}[,.'_·٬]\d{3}|\d(?:[.-]\d){4}|\d{1,4}(?: \d{1,4}){1,4}|\d{1,4}(?:[\s|│]*\\?\n[\s>|│]*\d{1,4}){1,4})(?![ .,:/'_-]?\d|[\p{L}_])/gu

/** Letters also found in hashes, model names and units. */
const IN_IDS = /[bTGgq]/

type IsKnown = (code: number) => boolean

const followsErrorWord = (text: string, start: number) =>
  ENDS_IN_ERROR_WORD.test(text.slice(Math.max(0, start - CODES.reachBefore), start))

function undoLookalikes(text: string, isKnown: IsKnown): string {
  const spelt = text.replace(LOOKALIKE_WORD, (word) => word.replaceAll('0', 'o'))
  return spelt.replace(
    LOOKALIKE_CODE,
    (whole, label: string | undefined, damaged: string, start: number) => {
      const digits = [...damaged].map((mark) => DIGIT_OF[mark] ?? mark).join('')
      const trueDigits = damaged.replace(/\D/g, '').length
      const isPlausible = trueDigits >= CODES.fewestTrueDigits && isKnown(Number(digits))
      const isMeant =
        isPlausible && (label || !IN_IDS.test(damaged) || followsErrorWord(spelt, start))
      return isMeant ? (label ?? '') + digits : whole
    },
  )
}

function standsAlone(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n) *$/.test(text.slice(Math.max(0, start - 8), start)) &&
    /^ *(?:\n|$)/.test(text.slice(end, end + 8))
  )
}

function joinGroups(text: string, isTyped: boolean, isKnown: IsKnown): string {
  const placeInTable = createTableReader(text)
  return text.replace(GROUPED_CODE, (grouped, start: number) => {
    const digits = grouped.replace(/\D/g, '')
    if (digits.length !== CODE_LENGTH || !isKnown(Number(digits))) return grouped
    const isMeant =
      isTyped ||
      placeInTable(start) === 'code' ||
      followsErrorWord(text, start) ||
      (grouped.includes(' ') && standsAlone(text, start, start + grouped.length))
    return isMeant ? digits : grouped
  })
}

/**
 * Repairs misread digits of known codes, and joins separated ones: in pasted text, only where they
 * are marked as a code or alone on a line.
 */
export function repairDigits(text: string, isTyped: boolean, isKnown: IsKnown): string {
  return joinGroups(undoLookalikes(text, isKnown), isTyped, isKnown)
}
