import { sourceRelease } from '../releases/releases'
import { sourceUrl } from '../releases/sourceUrl'
import { isOutsideKey, meaningKeys, type MeaningKey } from './meaningKey'
import { outsideTable } from './outsideTable'
import { memoise } from '../memoise'
import { reactionOf } from './reactions'
import { knowledgeRecords } from './records'
import { actors, type Knowledge, type KnowledgeRecord } from './types'

export { isOutsideKey, type MeaningKey } from './meaningKey'

function complete(record: KnowledgeRecord): Knowledge {
  const { name, meaning, chinese, actions, repeating, reaction, certainty, evidence = [] } = record
  return {
    name,
    meaning,
    translations: { 'zh-Hans': chinese },
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

/** The record of a meaning, in the published table or outside it. */
export const recordOf = (key: MeaningKey): KnowledgeRecord =>
  isOutsideKey(key) ? outsideTable[key] : knowledgeRecords[key]

/** What this site knows about a meaning. */
export const knowledgeFor = memoise((key: MeaningKey): Knowledge => complete(recordOf(key)))

/** Languages in which this site explains meanings. */
export type MeaningLanguage = 'en' | keyof Knowledge['translations']

/** A line of plain text for every meaning, by its id: what it is and, in English, what to do. */
export type Summaries = Readonly<Record<string, string>>

/** For a code that nothing in the server’s source raises; the Chinese summaries say so themselves. */
const ONLY_FROM_PLUGINS = 'Since v3, only a plugin can send it.'

/** Gathers the summaries in a language. */
export function gatherSummaries(language: MeaningLanguage): Summaries {
  return Object.fromEntries(
    meaningKeys().map((key) => {
      const { meaning, translations, evidence, reaction } = knowledgeFor(key)
      const sender = evidence.length > 0 ? [] : [ONLY_FROM_PLUGINS]
      const advice = `What a client should do: ${reactionOf(reaction).title.toLowerCase()}.`
      const summaries = { en: [meaning, ...sender, advice].join(' '), ...translations }
      return [key, summaries[language].replaceAll('`', '')]
    }),
  )
}
