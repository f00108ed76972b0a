import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import MeaningList from '../../../components/table/MeaningList.vue'
import { useServerVersion } from '../../../components/address/useServerVersion'
import { findByCode } from '../../../data/catalogue/lookup'
import { meaningsOf } from '../../../data/releases/meanings'
import { inSite } from '../../support/mountInSite'
import { OWN_WORDS_OF_38101 } from '../../support/ownWords'

const listOf = (number: number) =>
  mount(MeaningList, { props: { meanings: meaningsOf(number) }, ...inSite })
const linesOf = (list: ReturnType<typeof listOf>) =>
  list.findAll('li').map((line) => line.text().replace(/\s+/g, ' '))

describe('MeaningList', () => {
  const { choose } = useServerVersion()

  it('lists each meaning with its releases, and marks the published one', () => {
    expect(linesOf(listOf(38104))).toEqual([
      `v3.3.0 and later: ${findByCode(38103).text}`,
      `up to v3.2.1: ${findByCode(38104).text} (Fresns docs, April 2024)`,
    ])
  })

  it('marks what is in our own words', () => {
    expect(linesOf(listOf(38101))[0]).toBe(`v3.3.0 and later: ${OWN_WORDS_OF_38101} (in our words)`)
  })

  it('says that the only meaning holds for all versions', () => {
    expect(linesOf(listOf(31303))).toEqual([
      'all versions: Signature expired (Fresns docs, April 2024)',
    ])
  })

  it('keeps the order that it is given', () => {
    const meanings = meaningsOf(38104).toReversed()
    const list = mount(MeaningList, { props: { meanings }, ...inSite })

    expect(list.findAll('.text').map((text) => text.text())).toEqual(
      meanings.map(({ text }) => text),
    )
  })

  describe('with the version of the server', () => {
    const marks = (list: ReturnType<typeof listOf>) =>
      list.findAll('li').map((line) => ({
        current: line.attributes('aria-current'),
        isDimmed: line.classes('is-other'),
      }))
    const plain = { current: undefined, isDimmed: false }
    const lit = { current: 'true', isDimmed: false }
    const dimmed = { current: undefined, isDimmed: true }

    it.each([
      [null, [plain, plain]],
      ['latest', [plain, plain]],
      ['3.6.2', [lit, dimmed]],
      // Later than all covered releases.
      ['3.8.1', [lit, dimmed]],
      ['3.1.0', [dimmed, lit]],
    ])('%j: highlights the meaning that holds and dims the other', (version, expected) => {
      choose(version)

      expect(marks(listOf(38104))).toEqual(expected)
    })

    it('highlights the one that holds in the release in question, whatever is chosen', () => {
      choose('3.1.0')
      const props = { meanings: meaningsOf(38104), release: 'v3.6.2' } as const

      expect(marks(mount(MeaningList, { props, ...inSite }))).toEqual([lit, dimmed])
    })

    it('dims all where that release lacks the number', () => {
      choose('2.0.0')

      expect(marks(listOf(38110))).toEqual([dimmed])
    })
  })
})
