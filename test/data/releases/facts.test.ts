import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import {
  compareReleases,
  coveredRange,
  eras,
  meaningOn,
  numbersOn,
  releases,
  newestUnverified,
  versionDependentNumbers,
  type ReleaseTag,
} from '../../../data/releases'
import { isErrorCode } from '../../../data/catalogue/lookup'
import { listChanges } from '../../../data/releases/listChanges'
import { releaseDates } from '../../../data/releases/releaseDates'
import { facts, readFacts, type FactualMeaning } from '../../support/facts'
import { byNumber, factualReleases } from '../../support/factualReleases'

const factualTags = facts.releases.map(({ tag }) => tag)
const newestFactualTag = factualTags.at(-1) ?? ''

/** What the site says of a number, in the terms of the facts. */
function siteAnswer(number: number, release: ReleaseTag): FactualMeaning | undefined {
  const meaning = meaningOn(number, release)
  return meaning && (meaning.kind === 'published' ? meaning.entry.code : 'not in the table')
}

describe('the covered releases', () => {
  it('are those of the facts, with their dates', () => {
    const covered = releases.map((tag) => ({ tag, date: releaseDates[tag] }))

    expect(covered.slice(0, factualTags.length)).toEqual(facts.releases)
  })

  it('are at least the 69 final ones from v2.0.0 to v3.6.2', () => {
    expect(factualTags).toHaveLength(69)
    expect(coveredRange.from).toBe('v2.0.0')
    expect(coveredRange.to).toBe(releases.at(-1))
    expect([factualTags[0], newestFactualTag]).toEqual(['v2.0.0', 'v3.6.2'])
  })

  it('do not include the newest known one, which was not compared', () => {
    const tags: readonly string[] = releases

    expect(facts.uncovered.map(({ tag }) => tag)).toContain(newestUnverified)
    expect(tags).not.toContain(newestUnverified)
  })
})

describe('the eras', () => {
  const meaningsOn = (tag: string) => byNumber(readFacts(tag))
  const eraOf = (tag: ReleaseTag) =>
    eras.filter(({ from, to }) => compareReleases(from, tag) <= 0 && compareReleases(tag, to) <= 0)

  it('include each release once, from the oldest to the newest', () => {
    expect(releases.map((tag) => eraOf(tag).length)).toEqual(releases.map(() => 1))
    expect(eras.map(({ from }) => from)).toEqual(eras.map(({ from }) => from).sort(compareReleases))
    expect([eras[0]?.from, eras.at(-1)?.to]).toEqual([coveredRange.from, coveredRange.to])
  })

  it('end where the facts change, and nowhere else', () => {
    const starts = factualReleases.filter((tag, at) => {
      const before = factualReleases[at - 1]
      return before === undefined || !isDeepStrictEqual(meaningsOn(before), meaningsOn(tag))
    })

    expect(eras.map(({ from }) => from).filter((tag) => factualTags.includes(tag))).toEqual(starts)
  })
})

describe('the numbers that depend on the version', () => {
  const factual = Object.entries(facts.codes)
    .filter(([, { until, previously }]) => until !== null || previously.length > 0)
    .map(([code]) => Number(code))

  it('are 29 codes of the table, as in the facts', () => {
    expect(factual).toHaveLength(29)
    expect(versionDependentNumbers.filter(isErrorCode)).toEqual(factual)
  })

  it('are, besides those, the retired 37303 and the later 38110', () => {
    expect(versionDependentNumbers.filter((number) => !factual.includes(number))).toEqual([
      37303, 38110,
    ])
  })

  it('leave 192 of the 221 numbers of v2.21.4 with the same meaning in v3.6.2', () => {
    const numbers = numbersOn('v2.21.4')
    const isSame = (number: number) =>
      siteAnswer(number, 'v2.21.4') === siteAnswer(number, 'v3.6.2')
    const changed = numbers.filter((number) => !isSame(number))

    expect(numbers).toHaveLength(221)
    expect(changed).toHaveLength(29)
    expect(changed.filter((number) => !meaningOn(number, 'v3.6.2'))).toEqual([37303])
  })
})

describe('the changes by release', () => {
  const inFacts = (release: string, ...kinds: string[]) =>
    facts.moves.filter((move) => move.release === release && kinds.includes(move.kind))

  it('are those of the facts, newest first', () => {
    const factual = [...new Set(facts.moves.map(({ release }) => release))].reverse()

    expect(
      listChanges()
        .map(({ release }) => release)
        .filter((tag) => factualTags.includes(tag)),
    ).toEqual(factual)
  })

  it.each(listChanges().filter(({ release }) => factualTags.includes(release)))(
    'of $release are complete',
    ({ release, date, added, moved, goneNumbers }) => {
      expect(date).toBe(facts.releases.find(({ tag }) => tag === release)?.date)
      expect(added.map(({ number }) => number)).toEqual(
        inFacts(release, 'inserted').map(({ code }) => code),
      )
      expect(moved.map(({ from, to }) => [from, to])).toEqual(
        inFacts(release, 'moved', 'split', 'retired').map(({ code, becomes }) => [code, becomes]),
      )
      expect(moved.filter(({ isSplit }) => isSplit).map(({ from }) => from)).toEqual(
        inFacts(release, 'split').map(({ code }) => code),
      )
      expect(goneNumbers).toEqual(inFacts(release, 'retired').map(({ code }) => code))
    },
  )
})
