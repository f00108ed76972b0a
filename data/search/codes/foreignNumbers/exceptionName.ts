import { wordSet } from '../../wordLists'

/** What the name of an exception says besides the system. */
const PARTS_OF_EXCEPTION = wordSet(
  'error exception server client rest api sdk card query connection connect response invalid command',
  'timeout operation bulk write network service database driver db internal auth authentication rate limit',
)

const CAMEL_HUMP = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|_/u

/**
 * Whether a word is one of the names, or an exception named after it: `MongoServerError`,
 * `mysql_error`; but not `FacebookLoginError`, which belongs to an app.
 *
 * @param names in lower case
 */
export function belongsToOneOf(names: ReadonlySet<string>, word: string): boolean {
  if (names.has(word.toLowerCase())) return true
  const parts = word.split(CAMEL_HUMP).map((part) => part.toLowerCase())
  return parts.some(
    (_, at) =>
      names.has(parts.slice(0, at + 1).join('')) &&
      parts.slice(at + 1).every((part) => PARTS_OF_EXCEPTION.has(part)),
  )
}
