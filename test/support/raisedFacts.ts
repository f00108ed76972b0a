import json from './fixtures/raised.json'

/** What was read in the server’s source about what returns which code. */
interface RaisedFacts {
  /** By code: `POST /user/mark`, then " via …", " as …" and " in doubt" where they hold. */
  readonly raisedBy: Readonly<Record<string, readonly string[]>>
  /** By code: the guards, each with its endpoints where they are a list. */
  readonly guardedBy: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  readonly commandWords: Readonly<Record<string, readonly string[]>>
  /** By site mode: the endpoints that guests may call without account (31501) or user (31601). */
  readonly guests: Readonly<
    Record<'public' | 'private', Readonly<Record<'31501' | '31601', readonly string[]>>>
  >
  /** The API endpoints that a guard leaves out. */
  readonly without: Readonly<Record<string, readonly string[]>>
  /** The only endpoints that a guard looks at. */
  readonly only: Readonly<Record<string, readonly string[]>>
}

export const raisedFacts: RaisedFacts = json
