import { problemOfText, type Fault } from '../faults'
import type { WordRecords } from './types'

/** The file name of a code’s words; undefined for a number that the catalogue lacks. */
export type HomeOf = (code: number) => string | undefined

const fileOf = (name: string) => `data/words/records/${name}.ts`

/**
 * Checks that words belong to a code of the catalogue, stand in the file of its category, and can
 * be shown.
 *
 * @param records the words, by file name
 * @returns every fault, file by file
 */
export function findWordFaults(
  records: Readonly<Record<string, WordRecords>>,
  homeOf: HomeOf,
): Fault[] {
  return Object.entries(records).flatMap(([name, words]) =>
    Object.entries(words).flatMap(([key, { sentences }]): Fault[] => {
      const code = Number(key)
      const file = fileOf(name)
      const home = homeOf(code)
      if (home === undefined)
        return [
          {
            file,
            code,
            problem: 'the catalogue has no such code; add it there or remove its words',
          },
        ]
      if (home !== name)
        return [{ file, code, problem: `the words belong in ${fileOf(home)}; move them there` }]
      return sentences.flatMap((text) => {
        const problem = problemOfText(text)
        return problem ? [{ file, code, problem: `a sentence ${problem}` }] : []
      })
    }),
  )
}
