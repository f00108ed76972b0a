import { knowledgeFor } from '../knowledge'
import { meaningOf } from '../knowledge/meaningKey'
import { reactionGroups, type Reaction } from '../knowledge/reactions'
import {
  describeChangedNumbers,
  describeSpan,
  type NumberMeaning,
  type VersionRemark,
} from '../releases/meanings'
import type { Stretch } from '../releases'
import { endpointAnchor, endpointGroupPath } from './endpointPath'
import { endpointGroups, type Endpoint, type GuardChecks, type Raise } from './endpoints'
import { remarksOn, spanOf } from './remarks'
import type { SignIn, SignInNeed } from './types'

/** A code that a call can return, as its page shows it. */
export interface DescribedRaise extends Pick<Raise, 'via' | 'sources'> {
  readonly number: number
  readonly text: string
  readonly meaning: string
  /** It is returned in the releases that all of these include. */
  readonly spans: readonly Stretch[]
  readonly versions: readonly VersionRemark[]
  readonly remarks: readonly string[]
}

/** What a client should do, and the codes of an endpoint that call for it. */
export interface DescribedReaction extends Pick<Reaction, 'id' | 'title'> {
  readonly raises: readonly DescribedRaise[]
}

/** An endpoint, as its page shows it. */
export interface DescribedEndpoint extends Pick<Endpoint, 'name' | 'fullPath' | 'docs' | 'source'> {
  readonly anchor: string
  readonly signIn: string | null
  readonly checks: readonly GuardChecks[]
  /** In the order in which a client handles them. */
  readonly reactions: readonly DescribedReaction[]
}

/** A group of endpoints, as its page shows it. */
export interface DescribedEndpointGroup {
  readonly slug: string
  readonly title: string
  readonly endpoints: readonly DescribedEndpoint[]
}

/** Where the meaning changed its number, and where the endpoint returns it if not everywhere. */
function describeVersions(meaning: NumberMeaning, span: Stretch): readonly VersionRemark[] {
  const numbers = describeChangedNumbers(meaning)
  const text = describeSpan(span)
  if (text === null || numbers.some((remark) => remark.text === text)) return numbers
  return [...numbers, { text, span }]
}

function describeRaise(raise: Raise): DescribedRaise {
  const { key, via, sources } = raise
  const meaning = meaningOf(key)
  const span = spanOf(raise)
  return {
    number: meaning.number,
    text: meaning.text,
    meaning: knowledgeFor(key).meaning,
    spans: [meaning.span, span],
    versions: describeVersions(meaning, span),
    // The table says these otherwise.
    remarks: remarksOn({ ...raise, since: null, until: null, reaction: null }),
    via,
    sources,
  }
}

function groupByReaction(raises: readonly Raise[]): readonly DescribedReaction[] {
  return reactionGroups
    .flatMap(({ reactions }) => reactions)
    .map(({ id, title }) => ({
      id,
      title,
      raises: raises
        .filter(({ key, reaction }) => (reaction ?? knowledgeFor(key).reaction) === id)
        .map(describeRaise),
    }))
    .filter((group) => group.raises.length > 0)
}

function describeSignIn(signIn: SignIn): string {
  const neededBy = (need: SignInNeed) =>
    (['account', 'user'] as const).filter((who) => signIn[who] === need).join(' and ')
  const always = neededBy('always')
  const onPrivateSites = neededBy('private')
  const sentences = [
    ...(always ? [`Needs a signed-in ${always}.`] : []),
    ...(onPrivateSites ? [`On private sites, needs a signed-in ${onPrivateSites}.`] : []),
  ]
  return sentences.length === 0 ? 'Guests may call it.' : sentences.join(' ')
}

function describeEndpoint(endpoint: Endpoint): DescribedEndpoint {
  const { name, fullPath, docs, source, signIn, before, raises } = endpoint
  return {
    name,
    fullPath,
    docs,
    source,
    anchor: endpointAnchor(endpoint),
    signIn: signIn && describeSignIn(signIn),
    checks: before,
    reactions: groupByReaction(raises),
  }
}

/** The groups of endpoints with everything that their pages show. */
export function describeEndpointGroups(): readonly DescribedEndpointGroup[] {
  return endpointGroups.map(({ slug, title, endpoints }) => ({
    slug,
    title,
    endpoints: endpoints.map(describeEndpoint),
  }))
}

/** A group in the index of endpoints. */
export interface EndpointIndexGroup {
  readonly slug: string
  readonly title: string
  readonly path: string
  readonly endpoints: readonly {
    readonly name: string
    readonly path: string
    readonly count: number
  }[]
}

/** The index of all endpoints, by group. */
export function endpointIndex(): readonly EndpointIndexGroup[] {
  return endpointGroups.map(({ slug, title, endpoints }) => ({
    slug,
    title,
    path: endpointGroupPath(slug),
    endpoints: endpoints.map((endpoint) => ({
      name: endpoint.name,
      path: `${endpointGroupPath(slug)}#${endpointAnchor(endpoint)}`,
      count: endpoint.raises.length,
    })),
  }))
}
