import { stemmer } from 'stemmer'
import { remember } from '../../remember'

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
    identical: 'identical',
    customer: 'customer',
    customers: 'customer',
    signed: 'sign',
    signature: 'signatur',
  }),
)

/** The part that the inflections of a lower-case word share: "expired" and "expires" give `expir`. */
export const stem: (word: string) => string = remember(
  (word: string) => STEM_EXCEPTIONS.get(word) ?? stemmer(word),
)
