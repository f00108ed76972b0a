import { knowledgeFor } from '../knowledge'
import { meaningOf } from '../knowledge/meaningKey'
import { reactionGroups, reactionOf } from '../knowledge/reactions'
import { describeChangedNumbers } from '../releases/meanings'
import { endpointAnchor, endpointGroupPath } from './endpointPath'
import { endpointGroups, type Endpoint, type GuardChecks, type Raise } from './endpoints'
import { remarksOn } from './remarks'
import type { SignIn, SignInNeed } from './types'

/** A code that a call can return, as its page shows it. */
export interface DescribedRaise extends Pick<Raise, 'via' | 'sources'> {
  readonly number: number
  readonly text: string
  readonly meaning: string
  readonly reaction: string
  readonly remarks: readonly string[]
}

/** An endpoint, as its page shows it. */
export interface DescribedEndpoint extends Pick<Endpoint, 'name' | 'fullPath' | 'docs' | 'source'> {
  readonly anchor: string
  readonly signIn: string | null
  readonly checks: readonly GuardChecks[]
  /** In the order in which a client handles them. */
  readonly raises: readonly DescribedRaise[]
}

/** A group of endpoints, as its page shows it. */
export interface DescribedEndpointGroup {
  readonly slug: string
  readonly title: string
  readonly endpoints: readonly DescribedEndpoint[]
}

const urgency: readonly string[] = reactionGroups.flatMap(({ reactions }) =>
  reactions.map(({ id }) => id),
)

const urgencyOf = ({ key }: Raise) => urgency.indexOf(knowledgeFor(key).reaction)
const byUrgency = (one: Raise, other: Raise) => urgencyOf(one) - urgencyOf(other)

function describeRaise(raise: Raise): DescribedRaise {
  const { key, via, sources } = raise
  const meaning = meaningOf(key)
  const knowledge = knowledgeFor(key)
  return {
    number: meaning.number,
    text: meaning.text,
    meaning: knowledge.meaning,
    reaction: reactionOf(knowledge.reaction).title,
    remarks: [...new Set([...describeChangedNumbers(meaning), ...remarksOn(raise)])],
    via,
    sources,
  }
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
    raises: raises.toSorted(byUrgency).map(describeRaise),
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
