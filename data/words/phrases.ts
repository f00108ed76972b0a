import { isErrorCode } from '../catalogue/lookup'
import { knowledgeRecords } from '../knowledge/records'

/**
 * The phrases of a code; none for a number that the catalogue lacks. The build packs them
 * (`.vitepress/build/packedWords.ts`), so that no visitor loads the records.
 */
export function phrasesOf(code: number): readonly string[] {
  return isErrorCode(code) ? knowledgeRecords[code].phrases : []
}
