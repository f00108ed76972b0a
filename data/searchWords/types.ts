/** Words of this site, by code, that people search for but the published message lacks. */
export type SearchWords = Readonly<Record<number, readonly string[]>>
