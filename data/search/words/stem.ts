import { stemmer } from 'stemmer'
import { remember } from '../../remember'

/** Porter’s algorithm parts "verify" from "verification" and takes "authorization" for "author". */
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

/** What the inflections of a lower-case word share: "expired" and "expires" give `expir`. */
export const stem: (word: string) => string = remember(
  (word: string) => STEM_EXCEPTIONS.get(word) ?? stemmer(word),
)
