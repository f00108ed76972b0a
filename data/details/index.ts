import type { ErrorCode } from '../catalogue/entries'
import { endpointsOf, guardsOf } from '../endpoints'
import { endpointPath } from '../endpoints/endpointPath'
import { isOfReadSource } from '../endpoints/readSource'
import { remarksOn } from '../endpoints/remarks'
import { knowledgeFor, recordOf, type MeaningKey } from '../knowledge'
import { meaningKeyOf } from '../knowledge/meaningKey'
import { reactionOf, type Reaction } from '../knowledge/reactions'
import type { Knowledge } from '../knowledge/types'
import type { Stretch } from '../releases'
import { meaningsOf, numberDuring, type NumberMeaning } from '../releases/meanings'
import { sourceRelease } from '../releases/releases'
import { rewordedOn } from '../releases/wording'
import { phrasesOf } from '../knowledge/phrases'
import { findRelatedCodes } from './relatedCodes'

/** An endpoint that can return a code. */
export interface ReturningEndpoint {
  /** Method and path, such as `POST /user/mark`. */
  readonly name: string
  /** Its place on this site. */
  readonly path: string
  readonly remarks: readonly string[]
}

/** A check that runs before many endpoints. */
export interface ReturningCheck {
  readonly title: string
  readonly scope: string
  readonly when: readonly string[]
}

/** What this site knows about a meaning of a number, for its page. */
export interface MeaningDetails {
  readonly knowledge: Knowledge
  readonly reaction: Pick<Reaction, 'id' | 'title'>
  readonly endpoints: readonly ReturningEndpoint[]
  readonly checks: readonly ReturningCheck[]
  /** The meaning’s number in the source the endpoints were read from; null if it is the same. */
  readonly numberAsRead: number | null
  /**
   * How servers send the number: as the code, or only in the message of a response with code 0. Null
   * if they send only its text, within `data`.
   */
  readonly sentAs: 'code' | 'warning' | null
  /** What `data` can hold alongside the number; null if nothing of interest. */
  readonly exampleData: readonly string[] | null
  /** The releases that word the message slightly differently; null if none does. */
  readonly reworded: Stretch | null
  /** Codes on the same subject, most similar first. */
  readonly related: readonly ErrorCode[]
  readonly phrases: readonly string[]
}

type Raises = ReturnType<typeof endpointsOf>
type Guards = ReturnType<typeof guardsOf>

function toReturningEndpoint({ endpoint, raise }: Raises[number]): ReturningEndpoint {
  return { name: endpoint.name, path: endpointPath(endpoint), remarks: remarksOn(raise) }
}

function toReturningCheck({ title, scope, checks }: Guards[number]): ReturningCheck {
  return { title, scope, when: [...new Set(checks.map(({ when }) => when))] }
}

function howSent(key: MeaningKey, raises: Raises, guards: Guards): MeaningDetails['sentAs'] {
  if (recordOf(key).isOnlyText) return null
  const arrivals = [
    ...raises.map(({ raise }) => raise.as),
    ...guards.flatMap(({ checks }) => checks.map(({ as }) => as)),
  ]
  return arrivals.length > 0 && arrivals.every((as) => as === 'warning') ? 'warning' : 'code'
}

let relatedCodes: ReturnType<typeof findRelatedCodes> | undefined

function relatedTo({ published }: NumberMeaning): readonly ErrorCode[] {
  // Slow: it compares every code with every other.
  relatedCodes ??= findRelatedCodes()
  return (published && relatedCodes.get(published.code)) ?? []
}

const numberAsRead = (code: ErrorCode) =>
  numberDuring(code, [{ from: sourceRelease, to: sourceRelease }])

/** The details of a meaning of a number. */
export function detailsOf(meaning: NumberMeaning): MeaningDetails {
  const key = meaningKeyOf(meaning)
  const knowledge = knowledgeFor(key)
  const { published } = meaning
  const { id, title } = reactionOf(knowledge.reaction)
  const raises = endpointsOf(key)
  const guards = published ? guardsOf(published.code) : []
  return {
    knowledge,
    reaction: { id, title },
    endpoints: raises.map(toReturningEndpoint),
    checks: guards.map(toReturningCheck),
    numberAsRead: published && !isOfReadSource(meaning) ? numberAsRead(published.code) : null,
    sentAs: howSent(key, raises, guards),
    exampleData: recordOf(key).exampleData ?? null,
    reworded: published && rewordedOn(published.code),
    related: relatedTo(meaning),
    phrases: published ? phrasesOf(published.code) : [],
  }
}

/** The details of each meaning of a number, newest first. */
export function gatherDetails(number: number): readonly MeaningDetails[] {
  return meaningsOf(number).map(detailsOf)
}
