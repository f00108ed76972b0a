import type { Raise } from '.'
import { knowledgeFor } from '../knowledge'
import type { ReactionId } from '../knowledge/reactions'

/** What a client should do where an endpoint returns a code. */
export const reactionAt = ({ key, reaction }: Pick<Raise, 'key' | 'reaction'>): ReactionId =>
  reaction ?? knowledgeFor(key).reaction
