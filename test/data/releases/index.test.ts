import { describe, expect, expectTypeOf, it } from 'vitest'
import { publishedRange } from '../../../data/releases/publishedRange'
import { entries } from '../../../data/catalogue/entries'
import {
  compareReleases,
  eras,
  historyOf,
  knownNumbers,
  meaningOn,
  releases,
  type ReleaseTag,
} from '../../../data/releases'
import { listChanges } from '../../../data/releases/listChanges'
import { releaseChanges } from '../../../data/releases/changes'
import { findByCode } from '../../../data/catalogue/lookup'

describe('the meaning of a number in a release', () => {
  it('names only covered releases', () => {
    expectTypeOf(meaningOn).parameter(1).toEqualTypeOf<ReleaseTag>()
    expectTypeOf<'v3.7.0'>().not.toExtend<ReleaseTag>()
    expectTypeOf<'v3.6.2'>().toExtend<ReleaseTag>()
  })
})

describe('the history of a number', () => {
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

describe('the eras', () => {
  it('include one in which the published table holds', () => {
    expect(eras).toContainEqual(publishedRange)
  })
})

describe('the changes by release', () => {
  it('say where a meaning moved', () => {
    const change = listChanges().find(({ release }) => release === 'v3.3.0')

    expect(change?.moved).toContainEqual({
      from: 38104,
      to: 38105,
      meaning: { kind: 'published', entry: findByCode(38104) },
      isSplit: false,
    })
  })
})

describe('the recorded changes', () => {
  it('name only numbers that some release has', () => {
    type Recorded = NonNullable<(typeof releaseChanges)[number]['added']>[number]

    expectTypeOf<34114 | 37303 | 38110>().toExtend<Recorded>()
    expectTypeOf<31999>().not.toExtend<Recorded>()
  })
})
