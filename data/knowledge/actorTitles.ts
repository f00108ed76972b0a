import type { Actor } from './types'

/** Who can do something about an error, as pages and files call them. */
export const actorTitles = {
  'app developer': 'App developer',
  'signed-in person': 'Person using the app',
  'site operator': 'Site operator',
  'plugin developer': 'Plugin developer',
  'other person': 'Somebody else',
} as const satisfies Record<Actor, string>
