import type { AbsoluteUrl } from '../addresses'
import { codesTs } from './codesTs'
import { constantsOf, type ConstantsOf } from './constants'
import { errorCodePhp } from './errorCodePhp'

/** The addresses of the files. */
export const constantFilePaths = {
  published: { ts: '/codes.ts', php: '/ErrorCode.php' },
  latest: { ts: '/latest/codes.ts', php: '/latest/ErrorCode.php' },
} as const satisfies Record<ConstantsOf, unknown>

/** `/codes.ts` and `/ErrorCode.php`, and the same of the newest covered release in `/latest/`. */
export function constantFiles(absoluteUrl: AbsoluteUrl): [path: string, content: string][] {
  return (['published', 'latest'] as const).flatMap((table): [string, string][] => {
    const constants = constantsOf(table, absoluteUrl)
    const { ts, php } = constantFilePaths[table]
    return [
      [ts, codesTs(constants)],
      [php, errorCodePhp(constants)],
    ]
  })
}
