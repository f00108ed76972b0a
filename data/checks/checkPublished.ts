/*
 * Guards published meanings: no number changes meaning, disappears or is reused by accident. What
 * was published is recorded in two places, which only ever grow: `published.lock.json` has the table
 * as it was when the guard was built, `added` in `changes.ts` every code that came later. What
 * happened to the numbers since is read from `changes.ts` too.
 *
 * `HOW_TO_RECORD` below says how to record a change.
 */
import { movesOf, type ReleaseChanges } from '../releases/changes'
import { parseRelease } from '../releases/parseRelease'
import { compareReleases, type ReleaseTag } from '../releases/releases'

/** The content of `published.lock.json`. */
export interface PublishedLock {
  /** The release whose numbers the keys are. */
  readonly publishedIn: string
  readonly meanings: Readonly<Record<string, readonly string[]>>
}

/** A code of the catalogue, with its name in programs. */
export interface PublishedCode {
  readonly code: number
  readonly message: string
  readonly name: string
}

/** What to check. */
export interface PublishedTable {
  readonly codes: readonly PublishedCode[]
  /** The last release for which the codes are valid. */
  readonly tableRelease: ReleaseTag
  readonly changes: readonly ReleaseChanges[]
  readonly lock: PublishedLock
}

/** An unrecorded change of something published. */
export interface PublishedFault {
  /** A key of the lock, or a number of the catalogue. */
  readonly code: string
  readonly problem: string
}

interface RecordedMeaning {
  readonly key: string
  readonly code: number
  readonly since: ReleaseTag
  /** Newest last. */
  readonly messages: readonly string[]
}

interface LockedMeaning {
  readonly key: string
  readonly number: number
  readonly wording: string
}

const KEY = /^(0|\d{5})$/
const quote = (text: string) => JSON.stringify(text)

function exactRelease(tag: string): ReleaseTag | undefined {
  const { release, fit } = parseRelease(tag) ?? {}
  return fit === 'exact' ? release : undefined
}

/** Every number that the changes mention. */
function numbersIn(changes: readonly ReleaseChanges[]): Set<number> {
  return new Set(
    changes.flatMap((change) => [
      ...movesOf(change).flat(),
      ...(change.outsideTable ?? []).map(({ number }) => number),
    ]),
  )
}

/** Finds unrecorded changes of published meanings, those of the lock first. */
export function findPublishedFaults({
  codes,
  tableRelease,
  changes,
  lock,
}: PublishedTable): PublishedFault[] {
  const faults: PublishedFault[] = []
  const report = (code: string | number, problem: string) =>
    faults.push({ code: String(code), problem })

  /** Follows a meaning from a release to that of the table. */
  function numberToday(number: number, since: ReleaseTag): number {
    let today = number
    for (const change of changes) {
      if (compareReleases(change.release, since) <= 0) continue
      if (compareReleases(change.release, tableRelease) > 0) break
      today = movesOf(change).find(([from]) => from === today)?.[1] ?? today
    }
    return today
  }

  const publishedIn = exactRelease(lock.publishedIn)
  if (!publishedIn) report(lock.publishedIn, 'the lock names a release that is not covered')
  const recorded: RecordedMeaning[] = []
  for (const [key, messages] of Object.entries(lock.meanings)) {
    if (!KEY.test(key) || messages.length === 0) report(key, 'the lock lists messages by code')
    else if (publishedIn) recorded.push({ key, code: Number(key), since: publishedIn, messages })
  }
  for (const { release, added = [] } of changes)
    for (const one of added)
      if (typeof one !== 'number') {
        const { code, messages } = one
        recorded.push({ key: `${code}@${release}`, code, since: release, messages })
      }

  const locked = recorded.map(({ key, code, since, messages }): LockedMeaning => ({
    key,
    number: numberToday(code, since),
    wording: messages.at(-1) ?? '',
  }))
  const keyOf = new Map<string, string>()
  for (const { key, messages } of recorded) keyOf.set(messages[0] ?? '', key)
  for (const {
    key,
    messages: [, ...rewordings],
  } of recorded)
    for (const wording of rewordings) {
      const other = keyOf.get(wording)
      if (other !== undefined && other !== key)
        report(key, `is reworded as ${quote(wording)}, which is ${other}: moved?`)
    }

  const lockedByNumber = new Map<number, LockedMeaning>()
  for (const meaning of locked) {
    const other = lockedByNumber.get(meaning.number)
    if (other)
      report(
        meaning.key,
        `shares the number ${meaning.number} with the locked ${other.key}: where did the older one go?`,
      )
    lockedByNumber.set(meaning.number, meaning)
  }

  const messageOf = new Map(codes.map(({ code, message }) => [code, message]))
  const usedNumbers = numbersIn(changes)
  for (const { code } of recorded) usedNumbers.add(code)

  for (const { key, number, wording } of locked) {
    const message = messageOf.get(number)
    if (message === wording) continue
    const name = key === String(number) ? '' : ` (locked as ${key})`
    const places = codes.filter((one) => one.code !== number && one.message === wording)
    const place = places.length > 0 ? `; that text is now at ${places[0]?.code}: moved?` : ''
    report(
      number,
      message === undefined
        ? `${quote(wording)}${name} is gone${place}`
        : `${quote(wording)}${name} became ${quote(message)}${place}`,
    )
  }

  for (const { code, message, name } of codes) {
    if (lockedByNumber.has(code)) continue
    const line = `record it as  { code: ${code}, name: ${quote(name)}, messages: [${quote(message)}] },`
    report(
      code,
      usedNumbers.has(code)
        ? `is used again, for ${quote(message)}: a number that meant something else; ${line}`
        : `is new; ${line}`,
    )
  }
  return faults
}

const HOW_TO_RECORD = `Undo the change, or record it:
  new       add the printed line to "added" of its release in data/releases/changes.ts
  moved     (same meaning, other number) add [old, new] under "moved" of the release in
            data/releases/changes.ts, and extend publishedRange in data/releases/publishedRange.ts to that release
  reworded  (same number, same meaning) add the new message to the end of the number's list in
            data/releases/published.lock.json, or to its "messages" in changes.ts
Recorded messages are never changed or removed. A release that data/releases/releases.ts lacks is
appended there first.`

/** Throws an error that lists every fault and says how to record each kind of change. */
export function assertPublished(table: PublishedTable): void {
  const faults = findPublishedFaults(table)
  if (faults.length === 0) return
  const lines = faults.map(({ code, problem }) => `  ${code}: ${problem}`)
  throw new Error(
    `Published meanings changed without a record (${faults.length}):\n${lines.join('\n')}\n${HOW_TO_RECORD}`,
  )
}
