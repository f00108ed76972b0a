import { userTerms } from './userTerms'

/** The words of users for a code beyond those that name it; none for an unknown number. */
export function userTermsOf(code: number): readonly string[] {
  return userTerms[code]?.split(' ') ?? []
}
