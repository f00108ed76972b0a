import { stemmer } from 'stemmer'
import { memoise } from '../../memoise'

/** Porter’s algorithm separates "verify" from "verification" and takes "authorization" for "author". */
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

/** Gives what the inflections of a lower-case word share. */
export type Stem = (word: string) => string

/** For English: "expired" and "expires" give `expir`. */
export const stem: Stem = memoise((word: string) => STEM_EXCEPTIONS.get(word) ?? stemmer(word))
