import { problemOfText, type Fault } from './faults'
import type { DescriptionFiles } from '../descriptions'
import type { SentencesByWriter } from '../descriptions/types'

/** The file name of a meaning’s descriptions; undefined for a meaning that is not known. */
export type HomeOf = (key: string) => string | undefined

/** Checks that texts are tidy. */
export function findTextFaults(file: string, texts: SentencesByWriter): Fault[] {
  return texts.flat().flatMap((text) => {
    const problem = problemOfText(text)
    return problem ? [{ file, problem: `a sentence ${problem}` }] : []
  })
}

/** Checks that descriptions belong to a known meaning, are in its file, and are tidy texts. */
export function findDescriptionFaults(
  language: string,
  files: DescriptionFiles,
  homeOf: HomeOf,
): Fault[] {
  const fileOf = (name: string) => `data/descriptions/${language}/${name}.ts`
  return Object.entries(files).flatMap(([name, described]) =>
    Object.entries(described).flatMap(([code, { complaints, questions, rewordings }]): Fault[] => {
      const file = fileOf(name)
      const home = homeOf(code)
      if (home === undefined)
        return [
          { file, code, problem: 'no such meaning is known; add it or remove its descriptions' },
        ]
      if (home !== name)
        return [
          { file, code, problem: `the descriptions belong in ${fileOf(home)}; move them there` },
        ]
      const texts = [complaints, questions, rewordings].flat()
      return findTextFaults(file, texts).map((fault) => ({ ...fault, code }))
    }),
  )
}
