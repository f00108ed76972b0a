import { searchCatalogue } from '../support/searchCatalogue'

/** A text with a number of five digits. */
export interface NumberInText {
  readonly text: string
  readonly number: number
}

/** Whether the search takes the number for a code. */
export function isAnswered({ text, number }: NumberInText): boolean {
  return searchCatalogue(text).hits.some(
    ({ entry, reason }) => entry.code === number && reason === 'code',
  )
}
