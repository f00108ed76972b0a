import { entries, type CatalogueEntry } from '../../catalogue/entries'
import type { NumberMeaning } from '../../releases/meanings'
import { remember } from '../../remember'
import { NUMBER_MEANING } from '../tuning'
import { plainText } from '../words/plainText'
import { tokenise } from '../words/tokens'

const stemsOf = (text: string) => new Set(tokenise(text).map(({ stem }) => stem))

/** Of messages, which are compared again and again. */
const plainMessage = remember(plainText)

/**
 * How closely a text matches one message, from 0 to 1: the share of words that both have. Words that
 * no message has do not count.
 */
function likeness(
  own: ReadonlySet<string>,
  all: readonly ReadonlySet<string>[],
  stems: ReadonlySet<string>,
): number {
  const said = [...stems].filter((stem) => all.some((one) => one.has(stem)))
  return said.filter((stem) => own.has(stem)).length / new Set([...own, ...said]).size
}

/**
 * Finds the meaning of a number that the message beside it belongs to.
 *
 * @param message the words of the query
 * @returns undefined if the message fits none of them, or several alike
 */
export function pickMeaning(
  message: string,
  meanings: readonly NumberMeaning[],
): NumberMeaning | undefined {
  const plain = plainText(message)
  const exact = meanings.filter(({ text }) => plain.includes(plainMessage(text)))
  if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined
  const stems = stemsOf(message)
  const all = meanings.map(({ text }) => stemsOf(text))
  const [best, second] = all
    .map((own, at) => ({ meaning: meanings[at], like: likeness(own, all, stems) }))
    .sort((a, b) => b.like - a.like)
  if (!best || best.like < NUMBER_MEANING.leastLikeness) return undefined
  const lead = best.like - (second?.like ?? 0)
  return lead >= NUMBER_MEANING.leastLead ? best.meaning : undefined
}

/** The code whose message a text is, to the word; undefined if it is none. */
export function findMessageOwner(message: string): CatalogueEntry | undefined {
  const wanted = plainText(message.replace(/^\s*[[(]\d{5}[\])]/, ''))
  return entries.find(({ text }) => plainMessage(text) === wanted)
}
