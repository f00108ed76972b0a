import { parseRelease, type KnownVersion } from '../../releases'
import { wordSet } from '../wordLists'
import { isTyped } from './typedText'

/** A server version in the input, and the text to search. */
export interface VersionReading extends KnownVersion {
  /** A typed text without the version; a pasted text unchanged. */
  readonly rest: string
}

/** Includes any suffix, so that `3.6.2beta` is not taken for `3.6.2`. */
const VERSION = String.raw`v?(?<version>\d{1,4}\.\d[\w.+-]{0,20})`

/** As tools print it: `Fresns-Version: 3.6.2`, `"fresns-version":["3.6.2"]`, HAR, PHP dumps. */
const HEADER = new RegExp(
  String.raw`fresns[-_ ]version\W{0,24}[:=>,"']\W{0,24}(?:(?:value|string\(\d+\)|array\W{1,24}0)\W{1,24})?${VERSION}`,
  'gi',
)

const PREPOSITION = String.raw`(?:(?:on|in|for)\s+)?`
/** Not within a path, a name or the value of another field. */
const APART = String.raw`(?<![\w./-]|[a-z][-:=]\s*)`

/** After these words, any version is the server’s: `fresns 3.8`, `server v3.6.2`. */
const OF_SERVER = new RegExp(
  String.raw`(?<![\w./-])${PREPOSITION}(?:fresns(?:\s+(?:server|version))*|server(?:\s+version)?)[\s:=/]+${VERSION}`,
  'gi',
)
/**
 * In a pasted text, only a version that is said to be that of Fresns, as in a bug report: "Fresns
 * 3.6.2", "**Fresns version:** 3.6.2"; not "requires Fresns 3.6.2" or "Fresns 3.5.0 to 3.6.2".
 */
const OF_FRESNS = new RegExp(
  String.raw`(?<![\w./-]|\b(?:requires?|needs?|since|before|until|from)\s)` +
    String.raw`fresns(?: (?:server|version))*[ :=*|/]+${VERSION}` +
    String.raw`(?![\w.+-]| *(?:->|→|(?:to|or|and)\b))`,
  'gi',
)
/** As links to this site have it: `/38104?v=3.6.2`, `/editor?v=3.6.2#38104`. */
const LINK = new RegExp(String.raw`/[\da-z]+/?\?(?:[^\s#]{0,99}&)?v=${VERSION}`, 'gi')
/** `v3.6.2`, `version 3.6`: likely the server’s, if the major version is 2 to 9. */
const MARKED = new RegExp(
  String.raw`${APART}${PREPOSITION}(?:(?:version|release)[\s:=]+|v)(?=[2-9]\.)${VERSION}`,
  'gi',
)
/**
 * Any other version in three parts, but only a covered release, since other software has versions
 * too.
 */
const BARE = new RegExp(String.raw`${APART}${PREPOSITION}(?=\d+\.\d+\.\d)${VERSION}`, 'gi')

/** Software with versions like those of Fresns; in lower case. */
const OTHER_SOFTWARE = wordSet('app client sdk plugin php mysql redis vue flutter python ios')
const NAME_BEFORE = /[\p{L}\p{N}]+(?=(?:\s+version)?[\s:=]+$)/u

/** Whether a version is that of other software: "FsLounge 3.2.0", "app version 3.6.0". */
function isOfOther({ start }: Found, text: string): boolean {
  const name = NAME_BEFORE.exec(text.slice(0, start))?.[0] ?? ''
  return /\p{Ll}\p{Lu}/u.test(name) || OTHER_SOFTWARE.has(name.toLowerCase())
}

interface Found extends KnownVersion {
  readonly start: number
  readonly end: number
}

/** Lazily, since a pasted log can hold thousands. */
function* findVersions(text: string, pattern: RegExp): Generator<Found> {
  for (const match of text.matchAll(pattern)) {
    const version = match.groups?.['version']?.replace(/[.+-]+$/, '') ?? ''
    const reading = parseRelease(version)
    const end = match.index + match[0].replace(/[.+-]+$/, '').length
    if (reading) yield { version, reading, start: match.index, end }
  }
}

const isCovered = ({ reading }: Found) => reading.fit === 'exact'

function* findCovered(text: string, pattern: RegExp): Generator<Found> {
  for (const found of findVersions(text, pattern)) if (isCovered(found)) yield found
}

function agreedOn(found: Iterable<Found>): Found | undefined {
  let first: Found | undefined
  for (const one of found) {
    first ??= one
    if (one.version !== first.version) return undefined
  }
  return first
}

function findTyped(text: string): Found | undefined {
  const ofServer = [...findVersions(text, OF_SERVER)]
  if (ofServer.length > 0) return agreedOn(ofServer)
  const found = [...findVersions(text, MARKED), ...findCovered(text, BARE)]
  return agreedOn(found.filter((one) => !isOfOther(one, text)))
}

/** In a typed text, only that of a link. */
function findPasted(text: string): Found | undefined {
  const ofFresns = isTyped(text) ? [] : [...findVersions(text, OF_FRESNS)]
  const covered = ofFresns.filter(isCovered)
  if (covered.length > 0) return agreedOn(covered)
  const whole = ofFresns.filter(({ version }) => /^v?[1-9]\d*\.\d+\.\d/.test(version))
  return whole.length > 0 ? agreedOn(whole) : agreedOn(findCovered(text, LINK))
}

function withoutPiece(text: string, start: number, end: number): string {
  const around = [text.slice(0, start).trim(), text.slice(end).trim()]
  // A comma, so that the word before the gap is not read together with the number after it.
  return around.filter(Boolean).join(', ')
}

/** The server version that a normalised text names; undefined if it names none, or several. */
export function readVersion(text: string): VersionReading | undefined {
  const [inHeader] = findVersions(text, HEADER)
  const typed = inHeader || !isTyped(text) ? undefined : findTyped(text)
  if (!typed) {
    const pasted = inHeader ? agreedOn(findVersions(text, HEADER)) : findPasted(text)
    return pasted && { version: pasted.version, reading: pasted.reading, rest: text }
  }
  const { version, reading, start, end } = typed
  const rest = withoutPiece(text, start, end)
  return /[\p{L}\p{N}]/u.test(rest) ? { version, reading, rest } : undefined
}
