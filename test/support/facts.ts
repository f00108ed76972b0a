import json from './fixtures/history.json'

interface Stretch {
  readonly from: string
  readonly to: string
  readonly meaning: number
}

interface CodeFacts {
  readonly since: string
  /** The last release with this meaning; null for none yet. */
  readonly until: string | null
  readonly becomes: number | null
  readonly previously: readonly Stretch[]
}

interface Change {
  readonly code: number
  readonly release: string
  readonly kind: string
  readonly becomes: number | null
}

/** The facts that the history was made from, as far as the tests read them. */
interface Facts {
  readonly releases: readonly { readonly tag: string; readonly date: string }[]
  readonly uncovered: readonly { readonly tag: string }[]
  readonly moves: readonly Change[]
  readonly retired: readonly (Stretch & { readonly code: number })[]
  readonly later: readonly {
    readonly code: number
    readonly release: string
    readonly meaning: number | null
  }[]
  readonly codes: Readonly<Record<string, CodeFacts>>
}

export const facts: Facts = json

const tags = facts.releases.map(({ tag }) => tag)
const codes = Object.entries(facts.codes).map(([code, known]) => ({ code: Number(code), ...known }))

/** What the facts say of a number: the code whose meaning it has, or that no code has it. */
export type FactualMeaning = number | 'not in the table'

/** Reads the meaning of every number of a release off the facts, by the rule that they state. */
export function readFacts(release: string): ReadonlyMap<number, FactualMeaning> {
  const at = (tag: string) => {
    if (!tags.includes(tag)) throw new Error(`the facts do not cover ${tag}`)
    return tags.indexOf(tag)
  }
  const now = at(release)
  const isIn = (from: string, to: string | null) =>
    at(from) <= now && (to === null || now <= at(to))

  const numbers = new Set([
    ...codes.flatMap(({ code, becomes }) => (becomes === null ? [code] : [code, becomes])),
    ...facts.retired.map(({ code }) => code),
    ...facts.later.map(({ code }) => code),
  ])
  const meanings = new Map<number, FactualMeaning>()
  for (const number of numbers) {
    const own = codes.find(({ code }) => code === number)
    const arrived = codes.find(
      ({ becomes, until }) => becomes === number && until !== null && at(until) < now,
    )
    const previous = own?.previously.find(({ from, to }) => isIn(from, to))
    const retired = facts.retired.find(({ code, from, to }) => code === number && isIn(from, to))
    const later = facts.later.find(({ code, release: tag }) => code === number && at(tag) <= now)

    if (own && isIn(own.since, own.until)) meanings.set(number, number)
    else if (arrived) meanings.set(number, arrived.code)
    else if (previous) meanings.set(number, previous.meaning)
    else if (retired) meanings.set(number, retired.meaning)
    else if (later) meanings.set(number, later.meaning ?? 'not in the table')
  }
  return meanings
}
