import { CODES } from '../tuning'
import { CODE_LENGTH } from './codeForm'
import { ENDS_IN_ERROR_WORD } from './errorWords'
import { anyOf, wordsOf } from '../wordLists'

const UNITS = wordsOf('zero one two three four five six seven eight nine')
const TEENS = wordsOf(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
)
const TENS = wordsOf('twenty thirty forty fifty sixty seventy eighty ninety')
const VALUES: ReadonlyMap<string, number> = new Map([
  ['oh', 0],
  ['o', 0],
  ...[...UNITS, ...TEENS].map((word, value) => [word, value] as const),
  ...TENS.map((word, at) => [word, 10 * (at + 2)] as const),
])

const PART = String.raw`(?:${anyOf([...VALUES.keys()])}|\d{1,4})`
const SPOKEN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${PART}(?:[\s,-]{1,3}${PART}){2,4}(?![\p{L}\p{N}])`,
  'giu',
)
/** Parts of a longer number, such as a phone number. */
const PART_BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}])${PART}[ -]$`, 'iu')
const PART_AFTER = new RegExp(String.raw`^[ -]${PART}(?![\p{L}\p{N}])`, 'iu')
/** "thirty-six" is 36, but "thirty oh six" is 3006. */
const TEN_AND_UNIT = new RegExp(
  String.raw`(${anyOf(TENS)})[\s-]+(${anyOf(UNITS.slice(1))}|[1-9])(?![a-z\d])`,
  'g',
)

const valueOf = (word: string): number => VALUES.get(word) ?? Number(word)

function digitsOf(spoken: string): string {
  return spoken
    .toLowerCase()
    .replace(TEN_AND_UNIT, (_, ten: string, unit: string) => String(valueOf(ten) + valueOf(unit)))
    .replace(/[a-z]+/g, (word) => String(valueOf(word)))
    .replace(/\D/g, '')
}

/**
 * Writes dictated codes with digits: "three one 5 oh 4". Only known codes, because number words
 * also occur in ordinary counting.
 */
export function writeSpokenDigits(text: string, isKnown: (code: number) => boolean): string {
  return text.replace(SPOKEN, (spoken, start: number) => {
    if (!/\p{L}/u.test(spoken)) return spoken
    const digits = digitsOf(spoken)
    if (digits.length !== CODE_LENGTH || !isKnown(Number(digits))) return spoken
    const before = text.slice(Math.max(0, start - CODES.reachBefore), start)
    const isPart = PART_BEFORE.test(before) || PART_AFTER.test(text.slice(start + spoken.length))
    return isPart && !ENDS_IN_ERROR_WORD.test(before) ? spoken : digits
  })
}
