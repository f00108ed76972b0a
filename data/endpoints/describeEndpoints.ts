import { knowledgeFor } from '../knowledge'
import { meaningOf } from '../knowledge/meaningKey'
import { reactionGroups, reactionOf } from '../knowledge/reactions'
import { describeChangedNumbers } from '../releases/meanings'
import { endpointAnchor, endpointGroupPath, endpointPath } from './endpointPath'
import { endpointGroups, type Endpoint, type Raise } from '.'
import { remarksOn } from './remarks'
import type { SignIn, SignInNeed } from './types'

const urgency: readonly string[] = reactionGroups.flatMap(({ reactions }) =>
  reactions.map(({ id }) => id),
)

const urgencyOf = ({ key }: Raise) => urgency.indexOf(knowledgeFor(key).reaction)
const byUrgency = (one: Raise, other: Raise) => urgencyOf(one) - urgencyOf(other)

/** A code that a call can return, as its page shows it. */
function describeRaise(raise: Raise) {
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

/** An endpoint, as its page shows it. */
export type DescribedEndpoint = ReturnType<typeof describeEndpoint>

function describeEndpoint(endpoint: Endpoint) {
  const { name, fullPath, docs, source, signIn, before, raises } = endpoint
  return {
    name,
    fullPath,
    docs,
    source,
    anchor: endpointAnchor(endpoint),
    signIn: signIn && describeSignIn(signIn),
    checks: before,
    /** In the order in which a client handles them. */
    raises: raises.toSorted(byUrgency).map(describeRaise),
  }
}

/** A group of endpoints, as its page shows it. */
export type DescribedEndpointGroup = ReturnType<typeof describeEndpointGroups>[number]

/** The groups of endpoints with everything that their pages show. */
export function describeEndpointGroups() {
  return endpointGroups.map(({ slug, title, endpoints }) => ({
    slug,
    title,
    endpoints: endpoints.map(describeEndpoint),
  }))
}

/** A group in the index of endpoints. */
export type EndpointIndexGroup = ReturnType<typeof endpointIndex>[number]

/** The index of all endpoints, by group. */
export function endpointIndex() {
  return endpointGroups.map(({ slug, title, endpoints }) => ({
    slug,
    title,
    path: endpointGroupPath(slug),
    endpoints: endpoints.map((endpoint) => ({
      name: endpoint.name,
      path: endpointPath(endpoint),
      count: endpoint.raises.length,
    })),
  }))
}
