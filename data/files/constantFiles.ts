import type { AbsoluteUrl } from '../addresses'
import { codesTs } from './codesTs'
import { constantsOf } from './constants'
import { errorCodePhp } from './errorCodePhp'

/** `/codes.ts` and `/ErrorCode.php`, and the same of the newest covered release in `/latest/`. */
export function constantFiles(absoluteUrl: AbsoluteUrl): [path: string, content: string][] {
  const published = constantsOf('published', absoluteUrl)
  const latest = constantsOf('latest', absoluteUrl)
  return [
    ['/codes.ts', codesTs(published)],
    ['/ErrorCode.php', errorCodePhp(published)],
    ['/latest/codes.ts', codesTs(latest)],
    ['/latest/ErrorCode.php', errorCodePhp(latest)],
  ]
}
