import { knowledgeFor } from '../knowledge'
import { meaningOf } from '../knowledge/meaningKey'
import { reactionGroups } from '../knowledge/reactions'
import type { Stretch } from '../releases'
import {
  describeChangedNumbers,
  describeSpan,
  type NumberMeaning,
  type VersionRemark,
} from '../releases/meanings'
import { endpointGroups, type Endpoint, type Raise } from '.'
import { endpointAnchor, endpointGroupPath, endpointPath } from './endpointPath'
import { reactionAt } from './reactionAt'
import { describeHow, spanOf } from './remarks'
import type { SignIn, SignInNeed } from './types'

/** Where the meaning changed its number, and where the endpoint returns it if not everywhere. */
function describeVersions(meaning: NumberMeaning, span: Stretch): readonly VersionRemark[] {
  const numbers = describeChangedNumbers(meaning)
  const text = describeSpan(span)
  if (text === null || numbers.some((remark) => remark.text === text)) return numbers
  return [...numbers, { text, span }]
}

/** A code that a call can return, as its page shows it. */
function describeRaise(raise: Raise) {
  const { key, via, sources } = raise
  const meaning = meaningOf(key)
  const span = spanOf(raise)
  return {
    number: meaning.number,
    text: meaning.text,
    meaning: knowledgeFor(key).meaning,
    /** It is returned in the releases that all of these include. */
    spans: [meaning.span, span],
    versions: describeVersions(meaning, span),
    remarks: describeHow(raise),
    via,
    sources,
  }
}

/** The codes of an endpoint by what a client should do there, in the order of the handling page. */
function groupByReaction(raises: readonly Raise[]) {
  return reactionGroups
    .flatMap(({ reactions }) => reactions)
    .map(({ id, title }) => ({
      id,
      title,
      raises: raises.filter((raise) => reactionAt(raise) === id).map(describeRaise),
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
    reactions: groupByReaction(raises),
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
