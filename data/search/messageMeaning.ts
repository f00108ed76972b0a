import { entries, type CatalogueEntry } from '../catalogue/entries'
import type { NumberMeaning } from '../releases/meanings'
import { memoise } from '../memoise'
import { NUMBER_MEANING } from './tuning'
import { plainText } from './words/plainText'
import { stem } from './words/stem'
import { tokenise } from './words/tokens'

const stemsOf = (text: string) => new Set(tokenise(text).map(({ word }) => stem(word)))

const plainMessage = memoise(plainText)

/**
 * The share of words that some text and a message have in common. Words that occur in no message do
 * not count.
 */
function likeness(
  own: ReadonlySet<string>,
  all: readonly ReadonlySet<string>[],
  stems: ReadonlySet<string>,
): number {
  const said = [...stems].filter((one) => all.some((known) => known.has(one)))
  return said.filter((one) => own.has(one)).length / new Set([...own, ...said]).size
}

/**
 * The meaning that the message beside a number fits; undefined if it fits none, or several equally
 * well.
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

/**
 * The code with exactly this message, ignoring punctuation and a number in brackets at its start.
 */
export function findCodeOfMessage(message: string): CatalogueEntry | undefined {
  const wanted = plainText(message.replace(/^\s*[[(]\d{5}[\])]/, ''))
  return entries.find(({ text }) => plainMessage(text) === wanted)
}
