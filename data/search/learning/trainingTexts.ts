import { entries, type ErrorCode } from '../../catalogue/entries'
import { descriptions } from '../../words/descriptions'
import { phrasesOf } from '../../words/phrases'
import { sentencesOf } from '../../words/sentences'

/** A text about a code, from which the search learns. */
export interface TrainingText {
  readonly code: ErrorCode
  readonly text: string
  /** How many ordinary sentences it counts for. */
  readonly weight: number
  /** Writers make typing slips, as people do; this site’s own texts have none. */
  readonly mayHaveSlips: boolean
}

const WEIGHT = { message: 2, title: 0.5, phrase: 0.5, sentence: 1 } as const

/** The sentences of one writer about a code, or of all writers. */
export function describedBy(code: ErrorCode, isMeant: (writer: number) => boolean): string[] {
  const description = descriptions[code]
  if (!description) return []
  const { complaints, questions, rewordings } = description
  return [complaints, questions, rewordings].flatMap((byWriter) =>
    byWriter.filter((_, writer) => isMeant(writer)).flat(),
  )
}

/**
 * Gathers what the search learns from: messages, titles, phrases and sentences.
 *
 * @param isMeant picks the writers; the others are left out, for tests on their sentences
 */
export function gatherTexts(isMeant: (writer: number) => boolean = () => true): TrainingText[] {
  return entries.flatMap(({ code, message, category, subGroup }) => {
    const weigh = (texts: readonly string[], weight: number, mayHaveSlips = false) =>
      texts.map((text) => ({ code, text, weight, mayHaveSlips }))
    return [
      ...weigh([message], WEIGHT.message),
      ...weigh([`${category?.title ?? ''} ${subGroup?.title ?? ''}`], WEIGHT.title),
      ...weigh(phrasesOf(code), WEIGHT.phrase),
      ...weigh(sentencesOf(code), WEIGHT.sentence),
      ...weigh(describedBy(code, isMeant), WEIGHT.sentence, true),
    ]
  })
}
