import type { AbsoluteUrl } from '../addresses'
import { knowledgeFor } from '../knowledge'
import { meaningKeyOf, meaningOf, type MeaningKey } from '../knowledge/meaningKey'
import { reactionOf, reactionsElsewhere, type ReactionId } from '../knowledge/reactions'
import { knownNumbers } from '../releases'
import { meaningsOf } from '../releases/meanings'
import { releases } from '../releases/releases'
import type { Reaction } from './types'

/** Positions in `releases` of the first and the last one, and in `meanings` of the meaning. */
export type StretchFact = readonly [from: number, to: number, meaning: number]

/** A message, its number in the published table, and the position of its reaction. */
export type MeaningFact = readonly [message: string, published: number | null, reaction: number]

/** Everything that `explain` knows, in few bytes. */
export interface ExplainFacts {
  /** Address of the site, ending in a slash. */
  readonly site: string
  readonly meanings: readonly MeaningFact[]
  /** By number, oldest first. Each number has a page. */
  readonly numbers: Readonly<Record<number, readonly StretchFact[]>>
  /** The positions of the reactions to numbers of other layers of the server. */
  readonly elsewhere: Readonly<Record<number, number>>
  readonly reactions: readonly Reaction[]
}

/** Assigns positions to values, in the order in which they first occur. */
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

function toFact({ id, title, text }: Reaction): Reaction {
  return { id, title, text }
}

/** Gathers what `explain` knows. */
export function gatherFacts(absoluteUrl: AbsoluteUrl): ExplainFacts {
  const known = createPositions<MeaningKey>()
  const reactions = createPositions<ReactionId>()
  const position = (tag: (typeof releases)[number]) => releases.indexOf(tag)
  const numbers = Object.fromEntries(
    knownNumbers().map((number) => [
      number,
      meaningsOf(number)
        .toReversed()
        .map((meaning): StretchFact => [
          position(meaning.span.from),
          position(meaning.span.to),
          known.of(meaningKeyOf(meaning)),
        ]),
    ]),
  )
  const meanings = known.values().map((key): MeaningFact => {
    const { text, published } = meaningOf(key)
    const reaction = reactions.of(knowledgeFor(key).reaction)
    return [published?.message ?? text, published?.code ?? null, reaction]
  })
  const elsewhere = Object.fromEntries(
    Object.entries(reactionsElsewhere).map(([number, id]) => [number, reactions.of(id)]),
  )
  return {
    site: absoluteUrl('/'),
    meanings,
    numbers,
    elsewhere,
    reactions: reactions.values().map((id) => toFact(reactionOf(id))),
  }
}
