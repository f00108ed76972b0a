import { entries, type ErrorCode } from '../../catalogue/entries'
import { languageRules } from '../languages/languageRules'
import type { LanguageTag } from '../../descriptions/languageTags'
import { EVIDENCE, LEARNING } from '../tuning'
import { titlesOf } from '../words/titlesOf'
import { descriptions, withoutCode } from '../../descriptions'
import { phrasesOf } from '../../knowledge/phrases'

/** A text from which the search learns. */
export interface TrainingText {
  /** Null for a text that fits no code. */
  readonly code: ErrorCode | null
  readonly text: string
  /** How many ordinary sentences it counts for. */
  readonly weight: number
  /**
   * Whether to look for typing slips: writers make them, this site’s texts have none. Looked for in
   * English only.
   */
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

/** The texts by the writers picked that fit no code. */
function gatherWithoutCode(tag: LanguageTag, isMeant: WriterChoice): TrainingText[] {
  const mayHaveSlips = languageRules[tag].isMessageLanguage
  return withoutCode[tag]
    .filter((_, writer) => isMeant(writer))
    .flat()
    .map((text) => ({ code: null, text, weight: LEARNING.countOfTextWithoutCode, mayHaveSlips }))
}

/** Gathers the sentences of the writers picked; in English also messages, titles and phrases. */
export function gatherTexts(tag: LanguageTag, isMeant = everyWriter): TrainingText[] {
  const aboutCodes = entries.flatMap((entry) => {
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
  return [...gatherWithoutCode(tag, isMeant), ...aboutCodes]
}
