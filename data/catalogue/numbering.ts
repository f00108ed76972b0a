import { catalogue } from './entries'

/** What the leading digits of a number mean. */
export interface DigitsMeaning {
  readonly digits: string
  readonly meaning: string
  readonly path: string | null
}

/** By first digit, as Fresns documents them (github.com/fresns/docs, extensions/error-code). */
const LAYERS: Readonly<Record<string, string>> = {
  '1': 'the application layer',
  '2': 'the command words, through which the server and its plugins communicate',
  '3': 'the API: the codes in this reference',
  '4': 'a callback',
  '5': 'a plugin or the site, which defines its own',
}

const COMMAND_WORD = 'A command word is missing or disabled, or has failed.'
const NOTIFICATION =
  'A plugin sent a notification of the wrong type, or to a user who does not exist.'

/** What numbers of other layers mean, according to the source of the server’s packages. */
export const numbersElsewhere: Readonly<Record<string, string>> = {
  '10000': 'The server sends it when a request parameter fails validation; the message says which.',
  '20000': 'Older servers send it when a request parameter fails validation.',
  ...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [String(21000 + at), COMMAND_WORD])),
  '21005': 'The server sends it when a request header is missing or malformed.',
  '22200': NOTIFICATION,
  '22201': NOTIFICATION,
}

const API_LAYER = '3'

function meaningOfCategory(digits: string): DigitsMeaning[] {
  const category = catalogue.find(({ prefix }) => digits.startsWith(String(prefix)))
  if (!category) {
    const first = catalogue[0]?.prefix
    const last = catalogue.at(-1)?.prefix
    const meaning = `no category: API categories are ${first} to ${last}`
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

/** Explains digits: layer, category, sub-group; nothing for numbers such as an HTTP status. */
export function explainDigits(digits: string): readonly DigitsMeaning[] {
  if (!/^\d{1,5}$/.test(digits) || /^[1245]\d{1,3}$/.test(digits)) return []
  const layer = digits.charAt(0)
  const meaning = LAYERS[layer]
  if (meaning === undefined) return []
  const step: DigitsMeaning = { digits: layer, meaning, path: null }
  return layer === API_LAYER ? [step, ...meaningOfCategory(digits)] : [step]
}

/** Says that the catalogue lacks a number: a sentence without a full stop. */
export const nameUnknownNumber = (digits: string): string =>
  digits in numbersElsewhere
    ? `${digits} comes from another layer of the server`
    : `${digits} is not in this reference`

/** A sentence about a number that the catalogue lacks. */
export function explainUnknownNumber(digits: string): string {
  if (/^(?:10[0-3]|[245]\d\d)$/.test(digits))
    return `${digits} looks like an HTTP status. Fresns sends its errors with status 200; others come from the web server.`
  const elsewhere = numbersElsewhere[digits]
  if (elsewhere !== undefined) return elsewhere
  if (/^3\d{0,3}$/.test(digits))
    return 'Error codes have five digits; this may be the beginning of one.'
  if (!/^\d{5}$/.test(digits)) return 'Error codes have five digits.'
  const steps = explainDigits(digits)
  const last = steps.at(-1)
  if (!last) return `No five-digit Fresns code starts with ${digits.charAt(0)}.`
  if (last.digits.length === 1)
    return `Numbers that start with ${last.digits} come from ${last.meaning}.`
  if (last.path === null) return `${last.digits}xxx belongs to ${last.meaning}.`
  const place = steps.slice(1).map(({ meaning }) => meaning)
  return `It would belong to ${place.join(' › ')}, but no covered release uses ${digits}.`
}
