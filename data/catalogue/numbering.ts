import { catalogue } from './entries'

/** What the first digits of a number say. */
export interface DigitsMeaning {
  readonly digits: string
  readonly meaning: string
  /** Address of the tables that these digits stand for; null where there are none. */
  readonly path: string | null
}

/**
 * What the first digit says about who answers, in the numbering that Fresns documents for its
 * error codes (github.com/fresns/docs, extensions/error-code).
 */
const LAYERS: Readonly<Record<string, string>> = {
  '1': 'answers of the application layer',
  '2': 'answers of the command words through which server and plugins talk',
  '3': 'answers of the API: the codes of this reference',
  '4': 'answers of a callback',
  '5': 'codes that a plugin or a site defines for itself',
}

/** Numbers of other layers that servers are known to send, from their packages' sources. */
const KNOWN_ELSEWHERE: Readonly<Record<string, string>> = {
  '10000': 'is sent when a request parameter fails validation; the message says which.',
  '20000': 'is sent by old releases when a request parameter fails validation.',
  '21005': 'is sent by the command words when a request header is missing or malformed.',
}

const API_LAYER = '3'

function meaningOfCategory(digits: string): DigitsMeaning[] {
  const category = catalogue.find(({ prefix }) => digits.startsWith(String(prefix)))
  if (!category) {
    const first = catalogue[0]?.prefix
    const last = catalogue.at(-1)?.prefix
    const meaning = `no category: those of the API are ${first} to ${last}`
    return digits.length < 2 ? [] : [{ digits: digits.slice(0, 2), meaning, path: null }]
  }
  const path = `/${category.slug}`
  const meanings = [{ digits: String(category.prefix), meaning: category.title, path }]
  const subGroup = category.sections.find(
    (section) => section.subGroup && digits.startsWith(String(section.subGroup.prefix)),
  )?.subGroup
  if (!subGroup) return meanings
  return [
    ...meanings,
    { digits: String(subGroup.prefix), meaning: subGroup.title, path: `${path}#${subGroup.slug}` },
  ]
}

/**
 * Explains a number from left to right: the layer that answers, the category, the sub-group.
 *
 * @param digits digits only; a whole code, a beginning of one, or any other number
 * @returns one step for each group of digits that means something; empty for numbers of another
 *   kind, such as a HTTP status
 */
export function explainDigits(digits: string): readonly DigitsMeaning[] {
  if (!/^\d{1,5}$/.test(digits) || /^[1245]\d{1,3}$/.test(digits)) return []
  const layer = digits.charAt(0)
  const meaning = LAYERS[layer]
  if (meaning === undefined) return []
  const step: DigitsMeaning = { digits: layer, meaning, path: null }
  return layer === API_LAYER ? [step, ...meaningOfCategory(digits)] : [step]
}

/** Says in one sentence what a number is that the catalogue lacks. */
export function explainUnknownNumber(digits: string): string {
  if (/^[1245]\d\d$/.test(digits))
    return `${digits} looks like a HTTP status. Fresns sends its own errors with status 200, so this one comes from the web server or the framework.`
  const elsewhere = KNOWN_ELSEWHERE[digits]
  if (elsewhere !== undefined) return `${digits} ${elsewhere}`
  if (/^3\d{0,3}$/.test(digits))
    return 'Error codes have five digits; this can be the beginning of one.'
  if (!/^\d{5}$/.test(digits)) return 'Error codes have five digits.'
  const steps = explainDigits(digits)
  const last = steps.at(-1)
  if (!last) return `No part of Fresns numbers its answers with a ${digits.charAt(0)} in front.`
  if (last.digits.length === 1) return `Numbers that start with ${last.digits} are ${last.meaning}.`
  if (last.path === null) return `${last.digits}xxx belongs to ${last.meaning}.`
  const place = steps.slice(1).map(({ meaning }) => meaning)
  return `It would belong to ${place.join(' › ')}, but the published table has no ${digits}.`
}
