import { historyOf, knownNumbers, numbersOf, type NumberStretch, type Stretch } from '.'
import type { CatalogueEntry, ErrorCode } from '../catalogue/entries'
import { isErrorCode } from '../catalogue/lookup'
import { memoise } from '../memoise'
import { compareReleases, coveredRange, type ReleaseTag } from './releases'

/** What a number means in a range of releases. */
export interface NumberMeaning {
  readonly number: number
  readonly span: Stretch
  readonly text: string
  /** A note for developers that servers do not send; null if there is none. */
  readonly note: string | null
  /** The published code with this meaning; null for this site’s wording. */
  readonly published: CatalogueEntry | null
  /** Whether the published table has the number with this meaning. */
  readonly isInTable: boolean
}

/** What identifies a meaning. */
export type IdentifiedMeaning = Pick<NumberMeaning, 'published' | 'number' | 'span'>

/** The id of a meaning: its published code, or its number and the release that introduced it. */
export const meaningId = ({ published, number, span }: IdentifiedMeaning): string =>
  published ? String(published.code) : `${number}@${span.from}`

function toMeanings(number: number): readonly NumberMeaning[] {
  return historyOf(number)
    .map(({ meaning, from, to }) => {
      const published = meaning.kind === 'published' ? meaning.entry : null
      return {
        number,
        span: { from, to },
        text: meaning.kind === 'published' ? meaning.entry.text : meaning.text,
        note: published?.note ?? null,
        published,
        isInTable: published?.code === number,
      }
    })
    .reverse()
}

/** What a number means, newest first; empty for a number in no covered release. */
export const meaningsOf: (number: number) => readonly NumberMeaning[] = memoise(toMeanings)

/** Whether a meaning is valid in a release. */
export function holdsOn({ span }: Pick<NumberMeaning, 'span'>, release: ReleaseTag): boolean {
  return compareReleases(span.from, release) <= 0 && compareReleases(release, span.to) <= 0
}

/** Whether two ranges have a release in common. */
function overlap(one: Stretch, other: Stretch): boolean {
  return compareReleases(one.from, other.to) <= 0 && compareReleases(other.from, one.to) <= 0
}

/** "v3.3.0 and later", "up to v3.2.1", "v3.0.0 to v3.2.1"; null for all covered releases. */
export function describeSpan({ from, to }: Stretch): string | null {
  const isOpenBefore = from === coveredRange.from
  const isOpenAfter = to === coveredRange.to
  if (isOpenBefore && isOpenAfter) return null
  if (isOpenBefore) return `up to ${to}`
  return isOpenAfter ? `${from} and later` : `${from} to ${to}`
}

/**
 * The same, worded for use within a sentence: "in versions up to v3.2.1"; "in all versions" for all
 * covered ones.
 */
export function inVersions(span: Stretch): string {
  const described = describeSpan(span)
  return described === null ? 'in all versions' : `in versions ${described}`
}

/** What holds in some releases, such as "38105 in versions up to v3.2.1". */
export interface VersionRemark {
  readonly text: string
  readonly span: Stretch
}

/**
 * The releases in which a number has a meaning, and the other numbers of the meaning: "v3.3.0 and
 * later", "38105 in versions up to v3.2.1"; nothing if the number always has it.
 */
export function describeNumbers(meaning: NumberMeaning): readonly VersionRemark[] {
  const text = describeSpan(meaning.span)
  if (text === null) return []
  const others = otherNumbersOf(meaning).map(({ number, from, to }) => ({
    text: `${number} ${inVersions({ from, to })}`,
    span: { from, to },
  }))
  return [{ text, span: meaning.span }, ...others]
}

/**
 * The same, but empty if the number has had only this meaning, and the meaning only this number.
 */
export function describeChangedNumbers(meaning: NumberMeaning): readonly VersionRemark[] {
  const described = describeNumbers(meaning)
  return described.length > 1 || meaningsOf(meaning.number).length > 1 ? described : []
}

/** The number of a published code in some releases; the code itself if it had several, or none. */
export function numberDuring(code: ErrorCode, spans: readonly Stretch[]): number {
  const stretches = numbersOf(code).filter((one) => spans.some((span) => overlap(one, span)))
  const [only = code, ...others] = new Set(stretches.map(({ number }) => number))
  return others.length > 0 ? code : only
}

/** The meaning of a published code under its number during a stretch; undefined if it had none. */
export function meaningDuring(code: ErrorCode, span: Stretch): NumberMeaning | undefined {
  return meaningsOf(numberDuring(code, [span])).find(
    (meaning) => meaning.published?.code === code && overlap(meaning.span, span),
  )
}

/** The numbers of covered releases that the published table lacks, ascending. */
export function numbersOutsideTable(): readonly number[] {
  return knownNumbers().filter((number) => !isErrorCode(number))
}

/** The other numbers that a meaning has had, newest first. */
export function otherNumbersOf({
  published,
  number,
}: Pick<NumberMeaning, 'published' | 'number'>): readonly NumberStretch[] {
  if (!published) return []
  return numbersOf(published.code)
    .filter((other) => other.number !== number)
    .reverse()
}
