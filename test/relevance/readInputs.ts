import { readFileSync } from 'node:fs'

/** A text with a number of five digits. */
export interface NumberInText {
  readonly text: string
  readonly number: number
}

/**
 * Reads a file of inputs.
 *
 * @param name folder and file, such as `frozen/foreign`
 */
export function readInputs<Input>(name: string): readonly Input[] {
  return JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'))
}
