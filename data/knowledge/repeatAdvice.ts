import type { Repeating } from './types'

/** Whether sending the same request again helps, as a sentence. */
export const repeatAdvice: Readonly<Record<Repeating, string>> = {
  pointless: 'Sending the same request again does not help.',
  'after signing in': 'Send the request again after signing in.',
  later: 'Send the request again later.',
  tomorrow: 'Send the request again tomorrow.',
  'not an error': 'This is not an error.',
}
