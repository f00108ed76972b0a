import type { AbsoluteUrl } from '../addresses'
import { isErrorCode } from '../catalogue/lookup'
import { historyOf, knownNumbers, type Meaning } from '../releases'
import { releases } from '../releases/releases'
import type { Reaction } from './types'

/** Positions in `releases` of the first and the last one, and in `meanings` of the meaning. */
export type StretchFact = readonly [from: number, to: number, meaning: number]

/** A message, its number in the published table, and the position of its reaction. */
export type MeaningFact = readonly [
  message: string,
  published: number | null,
  reaction: number | null,
]

/** Everything that `explain` knows, in few bytes. */
export interface ExplainFacts {
  /** Address of the site, with a slash at its end. */
  readonly site: string
  readonly meanings: readonly MeaningFact[]
  /** Oldest first. */
  readonly numbers: Readonly<Record<number, readonly StretchFact[]>>
  /** Those that have a page. */
  readonly published: readonly number[]
  readonly reactions: readonly Reaction[]
}

/** The position of each value in a list without repetitions. */
function createPositions<Value>() {
  const positions = new Map<Value, number>()
  return {
    of(value: Value): number {
      const position = positions.get(value) ?? positions.size
      positions.set(value, position)
      return position
    },
    values: () => [...positions.keys()],
  }
}

/**
 * Gathers what `explain` knows.
 *
 * @param reactionOf the reaction to a published meaning; the same object for the same reaction
 */
export function gatherFacts(
  absoluteUrl: AbsoluteUrl,
  reactionOf: (code: number) => Reaction | null = () => null,
): ExplainFacts {
  const known = createPositions<Meaning>()
  const reactions = createPositions<Reaction>()
  const position = (tag: (typeof releases)[number]) => releases.indexOf(tag)
  const numbers = Object.fromEntries(
    knownNumbers().map((number) => [
      number,
      historyOf(number).map(({ from, to, meaning }): StretchFact => [
        position(from),
        position(to),
        known.of(meaning),
      ]),
    ]),
  )
  const meanings = known.values().map((meaning): MeaningFact => {
    if (meaning.kind === 'own') return [meaning.text, null, null]
    const { code, message } = meaning.entry
    const reaction = reactionOf(code)
    return [message, code, reaction && reactions.of(reaction)]
  })
  return {
    site: absoluteUrl('/'),
    meanings,
    numbers,
    published: knownNumbers().filter(isErrorCode),
    reactions: reactions.values(),
  }
}
