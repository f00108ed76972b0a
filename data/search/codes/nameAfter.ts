import { PLATFORMS } from './foreignNumbers/systemNames'

/** A name does not come before a word in lower case: "36104 Permission denied". */
const NAME_AFTER =
  /^[^\S\n]+(?<name>(?=\p{Script=Latin})\p{Lu}\p{Ll}[\p{L}-]*)(?![\p{L}-]|[^\S\n]+\p{Ll})/u

/** Whether a name follows, as in "34117 Kassel"; not that of a platform, where Fresns may run. */
export function isNameAfter(after: string): boolean {
  const name = NAME_AFTER.exec(after)?.groups?.['name']
  return name !== undefined && !PLATFORMS.has(name.toLowerCase())
}
