import { wordRecords } from './records'

/**
 * The phrases of a code; none for a number that the catalogue lacks. The build packs them
 * (`.vitepress/build/packedWords.ts`), so that no visitor loads the sentences.
 */
export function phrasesOf(code: number): readonly string[] {
  return wordRecords[code]?.phrases ?? []
}
