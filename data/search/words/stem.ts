import { stemmer } from 'stemmer'

/**
 * Words that Porter's algorithm takes apart or throws together against their meaning here:
 * it gives `verifi` for "verify" and `verif` for "verification", but one `author` for the author
 * of a post and for an authorization.
 */
const STEM_EXCEPTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    verification: 'verifi',
    authorization: 'authoriz',
    authorize: 'authoriz',
    authorized: 'authoriz',
    unauthorized: 'unauthoriz',
    authorisation: 'authoriz',
    authorised: 'authoriz',
    publication: 'publish',
    publications: 'publish',
    signed: 'sign',
    signature: 'signatur',
  }),
)

/** Stemming is the costly part of reading a text, and texts repeat their words. */
const MOST_REMEMBERED = 50_000
const remembered = new Map<string, string>()

/** The part that the inflections of a lower-case word share: "expired" and "expires" give `expir`. */
export function stem(word: string): string {
  let known = remembered.get(word)
  if (known === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    known = STEM_EXCEPTIONS.get(word) ?? stemmer(word)
    remembered.set(word, known)
  }
  return known
}
