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
  releases,
  type Meaning,
  type ReleaseTag,
} from '../../../data/releases'
import { listChanges } from '../../../data/releases/listChanges'
import { releaseChanges } from '../../../data/releases/changes'
import { findByCode } from '../../../data/catalogue/lookup'
import { OWN_WORDS_OF_38101 } from '../../support/ownWords'

const published = (code: CatalogueEntry['code']): Meaning => ({
  kind: 'published',
  entry: findByCode(code),
})
const ours: Meaning = { kind: 'own', text: OWN_WORDS_OF_38101 }

describe('the meaning of a number in a release', () => {
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

  it('does not exist where the release lacks the number', () => {
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

  it('are just one for most', () => {
    expect(numbersOf(0)).toEqual([{ from: 'v2.0.0', to: coveredRange.to, number: 0 }])
  })
})

describe('the eras', () => {
  it('include one in which the published table holds', () => {
    expect(eras).toContainEqual(publishedRange)
  })
})

describe('the changes by release', () => {
  const of = (release: ReleaseTag) => listChanges().find((summary) => summary.release === release)

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
})

describe('the recorded changes', () => {
  it('name only numbers that some release has', () => {
    type Recorded = NonNullable<(typeof releaseChanges)[number]['added']>[number]

    expectTypeOf<34114 | 37303 | 38110>().toExtend<Recorded>()
    expectTypeOf<31999>().not.toExtend<Recorded>()
  })
})
