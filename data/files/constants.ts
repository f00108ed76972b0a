import { codePath, type AbsoluteUrl } from '../addresses'
import { knowledgeFor } from '../knowledge'
import { keyOfEntry } from '../knowledge/meaningKey'
import type { ReactionId } from '../knowledge/reactions'
import { coveredRange, eras, type Stretch } from '../releases'
import { publishedRange } from '../releases/publishedRange'
import { entriesOn } from '../releases/releaseTable'

/** A code as a constant. */
export interface Constant {
  readonly name: string
  readonly code: number
  readonly text: string
  readonly reaction: ReactionId
}

/** The codes of a table as constants, and the lines at the top of their file. */
export interface ConstantTable {
  readonly constants: readonly Constant[]
  readonly about: readonly string[]
}

/** Keeps text from ending its comment, or in PHP the code. */
export function commentText(text: string): string {
  return text.replaceAll('*/', '* /').replaceAll('?>', '? >')
}

/** A table that has files with constants. */
export type ConstantsOf = 'published' | 'latest'

const NEWEST_ERA: Stretch = eras.at(-1) ?? coveredRange
const RELEASES: Readonly<Record<ConstantsOf, Stretch>> = {
  published: publishedRange,
  latest: NEWEST_ERA,
}

/** The constants of the published table, or of the newest covered release. */
export function constantsOf(table: ConstantsOf, absoluteUrl: AbsoluteUrl): ConstantTable {
  const { from, to } = RELEASES[table]
  const constants = entriesOn(table === 'published' ? null : to).map((entry) => {
    const { name, reaction } = knowledgeFor(keyOfEntry(entry))
    return { name, code: entry.code, text: entry.text, reaction }
  })
  const example = codePath(31504)
  return {
    constants,
    about: [
      `Error codes of the Fresns API, server ${from} to ${to}.`,
      `Every code has a page, such as ${absoluteUrl(example)}.`,
      'A name stands for one meaning and never changes; a few meanings have other numbers in other',
      `server versions: see ${absoluteUrl('/changes')}.`,
    ],
  }
}
