import { entries, type ErrorCode } from '../../catalogue/entries'
import { languageRules } from '../languages/languageRules'
import type { LanguageTag } from '../../descriptions/languageTags'
import { EVIDENCE } from '../tuning'
import { titlesOf } from '../words/titlesOf'
import { descriptions } from '../../descriptions'
import { phrasesOf } from '../../knowledge/phrases'

/** A text about a code, from which the search learns. */
export interface TrainingText {
  readonly code: ErrorCode
  readonly text: string
  /** How many ordinary sentences it counts for. */
  readonly weight: number
  /** Writers make typing slips, this site does not; they are looked for in English only. */
  readonly mayHaveSlips: boolean
}

/** Picks writers by number: tests leave one out. */
export type WriterChoice = (writer: number) => boolean

const everyWriter: WriterChoice = () => true

function describedIn(tag: LanguageTag, code: ErrorCode, isMeant: WriterChoice): string[] {
  const { complaints, questions, rewordings } = descriptions[tag][code] ?? {}
  return [complaints, questions, rewordings].flatMap((byWriter = []) =>
    byWriter.filter((_, writer) => isMeant(writer)).flat(),
  )
}

/** Gathers the sentences of the writers picked; in English also messages, titles and phrases. */
export function gatherTexts(tag: LanguageTag, isMeant = everyWriter): TrainingText[] {
  return entries.flatMap((entry) => {
    const { code, message } = entry
    const weigh = (texts: readonly string[], weight: number, mayHaveSlips = false) =>
      texts.map((text) => ({ code, text, weight, mayHaveSlips }))
    const described = describedIn(tag, code, isMeant)
    if (!languageRules[tag].isMessageLanguage) return weigh(described, 1)
    return [
      ...weigh([message], EVIDENCE.countOfMessage),
      ...weigh([titlesOf(entry)], EVIDENCE.countOfTitle),
      ...weigh(phrasesOf(code), EVIDENCE.countOfPhrase),
      ...weigh(described, 1, true),
    ]
  })
}
