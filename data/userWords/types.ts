/** What somebody who meets the error says, by code: sentences of this site. */
export type UserWords = Readonly<Record<number, readonly [string, string]>>
