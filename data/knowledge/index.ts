import type { ErrorCode } from '../catalogue/entries'
import { sourceRelease, sourceUrl } from '../endpoints/sourceUrl'
import { outsideTable } from './outsideTable'
import { remember } from '../remember'
import { knowledgeRecords } from './records'
import { actors, type Knowledge, type KnowledgeRecord } from './types'

/** A meaning that the published table lacks: its number, and the release that brought it. */
export type OutsideKey = keyof typeof outsideTable

/** A meaning: the code that the published table gives it, or one outside the table. */
export type MeaningKey = ErrorCode | OutsideKey

/** The keys of all meanings that the published table lacks. */
export const outsideKeys: readonly OutsideKey[] = Object.keys(outsideTable).filter(isOutsideKey)

/** Whether a key is that of a meaning that the published table lacks. */
export function isOutsideKey(key: number | string): key is OutsideKey {
  return Object.hasOwn(outsideTable, key)
}

function complete(record: KnowledgeRecord): Knowledge {
  const { name, meaning, actions, repeating, reaction, certainty, evidence = [] } = record
  return {
    name,
    meaning,
    misleading: record.misleading ?? null,
    causes: record.causes ?? [],
    actions: Object.entries(actions).flatMap(([actor, text]) => {
      const known = actors.find((one) => one === actor)
      return known ? { actor: known, text } : []
    }),
    repeating,
    reaction,
    inputs: record.inputs ?? [],
    settings: record.settings ?? [],
    certainty,
    evidence: evidence.map(({ file, line, tag = sourceRelease }) => ({
      file,
      line,
      tag,
      url: sourceUrl(file, line, tag),
    })),
  }
}

/** What this site knows about a meaning that the published table lacks. */
export function knowledgeOutside(key: OutsideKey): Knowledge {
  return complete(outsideTable[key])
}

/** What this site knows about the published meaning of a code. */
export function knowledgeOf(code: ErrorCode): Knowledge {
  return complete(knowledgeRecords[code])
}

/** What this site knows about a meaning, in the published table or outside it. */
export const knowledgeFor = remember((key: MeaningKey): Knowledge =>
  isOutsideKey(key) ? knowledgeOutside(key) : knowledgeOf(key),
)
