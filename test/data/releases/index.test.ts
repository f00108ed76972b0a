import { describe, expect, expectTypeOf, it } from 'vitest'
import { publishedRange } from '../../../data/releases/publishedRange'
import { entries, type CatalogueEntry } from '../../../data/catalogue/entries'
import {
  compareReleases,
  coveredRange,
  eras,
  historyOf,
  knownNumbers,
  meaningOn,
  numbersOf,
  numbersOn,
  releases,
  versionDependentNumbers,
  type Meaning,
  type ReleaseTag,
} from '../../../data/releases'
import { listChanges } from '../../../data/releases/listChanges'
import { releaseChanges } from '../../../data/releases/changes'
import { findByCode } from '../../../data/catalogue/lookup'
import { codesAddedAfter } from '../../support/codesAddedAfter'
import { numberOn } from '../../support/numberOn'
import { OWN_WORDS_OF_38101 } from '../../support/ownWords'

const published = (code: CatalogueEntry['code']): Meaning => ({
  kind: 'published',
  entry: findByCode(code),
})
const ours: Meaning = { kind: 'own', text: OWN_WORDS_OF_38101 }

describe('the meaning of a number on a release', () => {
  it('is the published one where nothing changed', () => {
    expect(meaningOn(31302, 'v2.0.0')).toEqual(published(31302))
    expect(meaningOn(31302, 'v3.6.2')).toEqual(published(31302))
  })

  it('is that of another entry where the number was moved', () => {
    expect(meaningOn(38104, 'v3.2.1')).toEqual(published(38104))
    expect(meaningOn(38104, 'v3.3.0')).toEqual(published(38103))
    expect(meaningOn(37300, 'v2.21.4')).toEqual(published(37400))
  })

  it('is worded by us where no entry has it', () => {
    expect(meaningOn(38101, 'v3.6.2')).toEqual(ours)
  })

  it('exists for numbers that the table lacks', () => {
    expect(meaningOn(37303, 'v2.0.0')).toEqual(published(37404))
    expect(meaningOn(38110, 'v3.3.0')).toEqual(published(38109))
  })

  it('is none where the release lacks the number', () => {
    expect(meaningOn(37303, 'v3.0.0')).toBeUndefined()
    expect(meaningOn(38110, 'v3.2.1')).toBeUndefined()
    expect(meaningOn(34114, 'v3.0.0')).toBeUndefined()
    expect(meaningOn(31999, 'v3.6.2')).toBeUndefined()
    expect(meaningOn(Number.NaN, 'v3.6.2')).toBeUndefined()
  })

  it('names only covered releases', () => {
    expectTypeOf(meaningOn).parameter(1).toEqualTypeOf<ReleaseTag>()
    expectTypeOf<'v3.7.0'>().not.toExtend<ReleaseTag>()
    expectTypeOf<'v3.6.2'>().toExtend<ReleaseTag>()
  })
})

describe('the range of the published table', () => {
  const inRange = releases.filter(
    (tag) =>
      compareReleases(tag, publishedRange.from) >= 0 &&
      compareReleases(tag, publishedRange.to) <= 0,
  )

  const later = codesAddedAfter(publishedRange.to)
  const table = entries.filter(({ code }) => !later.has(code))

  it.each(inRange)('has exactly the table in %s', (tag) => {
    expect(table.map(({ code }) => meaningOn(code, tag))).toEqual(
      table.map((entry) => ({ kind: 'published', entry })),
    )
    expect(numbersOn(tag)).toHaveLength(table.length)
  })

  it('starts and ends with covered releases', () => {
    expect(inRange[0]).toBe(publishedRange.from)
    expect(inRange.at(-1)).toBe(publishedRange.to)
  })
})

describe('the number of a published meaning on a release', () => {
  it('is where the meaning went', () => {
    expect(numberOn(38101, 'v3.6.2')).toBe(38102)
    expect(numberOn(38109, 'v3.6.2')).toBe(38110)
    expect(numberOn(37404, 'v2.21.4')).toBe(37303)
    expect(numberOn(31302, 'v2.0.0')).toBe(31302)
  })

  it('is none where the meaning was still to come', () => {
    expect(numberOn(34114, 'v3.0.0')).toBeUndefined()
    expect(numberOn(37300, 'v2.21.4')).toBeUndefined()
  })
})

describe('the history of a number', () => {
  it('is one stretch for most', () => {
    expect(historyOf(31302)).toEqual([
      { from: 'v2.0.0', to: coveredRange.to, meaning: published(31302) },
    ])
  })

  it('starts when the number did', () => {
    expect(historyOf(34114)).toEqual([
      { from: 'v3.1.0', to: coveredRange.to, meaning: published(34114) },
    ])
  })

  it('has a stretch for each meaning, oldest first', () => {
    expect(historyOf(37404)).toEqual([
      { from: 'v2.0.0', to: 'v2.21.4', meaning: published(37505) },
      { from: 'v3.0.0', to: coveredRange.to, meaning: published(37404) },
    ])
    expect(historyOf(38101)).toEqual([
      { from: 'v2.0.0', to: 'v3.2.1', meaning: published(38101) },
      { from: 'v3.3.0', to: coveredRange.to, meaning: ours },
    ])
  })

  it('ends with the number', () => {
    expect(historyOf(37303)).toEqual([{ from: 'v2.0.0', to: 'v2.21.4', meaning: published(37404) }])
  })

  it('is empty for a number that never existed', () => {
    expect(historyOf(31999)).toEqual([])
  })

  it('agrees with the single answers for every number and release', () => {
    const isIn = (tag: ReleaseTag, { from, to }: { from: ReleaseTag; to: ReleaseTag }) =>
      compareReleases(from, tag) <= 0 && compareReleases(tag, to) <= 0
    const differing = knownNumbers().flatMap((number) => {
      const stretches = historyOf(number)
      return releases.filter((tag) => {
        const [found, ...others] = stretches.filter((stretch) => isIn(tag, stretch))
        return found?.meaning !== meaningOn(number, tag) || others.length > 0
      })
    })

    expect(knownNumbers()).toHaveLength(entries.length + 2)
    expect(differing).toEqual([])
  })
})

describe('the numbers of a published meaning', () => {
  it('are listed from release to release', () => {
    expect(numbersOf(37404)).toEqual([
      { from: 'v2.0.0', to: 'v2.21.4', number: 37303 },
      { from: 'v3.0.0', to: coveredRange.to, number: 37404 },
    ])
    expect(numbersOf(38109)).toEqual([
      { from: 'v3.0.0', to: 'v3.2.1', number: 38109 },
      { from: 'v3.3.0', to: coveredRange.to, number: 38110 },
    ])
  })

  it('are one for most', () => {
    expect(numbersOf(0)).toEqual([{ from: 'v2.0.0', to: coveredRange.to, number: 0 }])
  })
})

describe('the numbers that depend on the version', () => {
  it.each([38101, 38109, 32104, 37404, 37303, 38110])('include %i', (number) => {
    expect(versionDependentNumbers).toContain(number)
  })

  it.each([0, 31302, 38100, 31999])('do not include %i', (number) => {
    expect(versionDependentNumbers).not.toContain(number)
  })

  it.each([34114, 32105, 37107])('do not include %i, which is merely newer', (number) => {
    expect(versionDependentNumbers).not.toContain(number)
  })
})

describe('the eras', () => {
  it('are listed without gaps, oldest first', () => {
    expect(eras.slice(0, 8).map(({ from, to }) => `${from} to ${to}`)).toEqual([
      'v2.0.0 to v2.7.2',
      'v2.8.0 to v2.8.1',
      'v2.9.0 to v2.9.0',
      'v2.10.0 to v2.10.2',
      'v2.11.0 to v2.11.2',
      'v2.12.0 to v2.21.4',
      'v3.0.0 to v3.0.0',
      'v3.1.0 to v3.2.1',
    ])
    expect(eras.slice(8)[0]?.from).toBe('v3.3.0')
    expect(eras.at(-1)?.to).toBe(coveredRange.to)
  })

  it('have one in which the published table is right', () => {
    expect(eras).toContainEqual(publishedRange)
  })
})

describe('the changes by release', () => {
  const of = (release: ReleaseTag) => listChanges().find((summary) => summary.release === release)

  it('run from the newest to the oldest', () => {
    const tags = listChanges().map(({ release }) => release)

    expect(tags).toEqual([...tags].sort(compareReleases).reverse())
  })

  it('say where a meaning moved', () => {
    expect(of('v3.3.0')?.moved).toContainEqual({
      from: 38104,
      to: 38105,
      meaning: published(38104),
      isSplit: false,
    })
  })

  it('say which number stood for two meanings', () => {
    expect(of('v3.0.0')?.moved.filter(({ isSplit }) => isSplit)).toEqual([
      { from: 34111, to: 34112, meaning: published(34112), isSplit: true },
    ])
  })

  it('say what is new, in the table or not', () => {
    expect(of('v3.1.0')?.added).toEqual([{ number: 34114, meaning: published(34114) }])
    expect(of('v3.3.0')?.added).toEqual([{ number: 38101, meaning: ours }])
  })

  it('say which numbers are gone', () => {
    expect(of('v3.0.0')?.goneNumbers).toEqual([37303])
    expect(of('v3.3.0')?.goneNumbers).toEqual([])
  })
})

describe('the recorded changes', () => {
  it('name only numbers that some release has', () => {
    type Recorded = NonNullable<(typeof releaseChanges)[number]['added']>[number]

    expectTypeOf<34114 | 37303 | 38110>().toExtend<Recorded>()
    expectTypeOf<31999>().not.toExtend<Recorded>()
  })

  it('run from the oldest release to the newest, each once', () => {
    const tags = releaseChanges.map(({ release }) => release)

    expect(tags).toEqual([...new Set(tags)].sort(compareReleases))
  })

  it('leave the range of the published table alone', () => {
    expect(
      releaseChanges.filter(
        ({ release }) =>
          compareReleases(release, publishedRange.from) > 0 &&
          compareReleases(release, publishedRange.to) <= 0,
      ),
    ).toEqual([])
  })
})
