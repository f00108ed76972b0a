import { describe, expect, it } from 'vitest'
import { entries, type CatalogueEntry } from '../../../data/catalogue/entries'
import { findByCode } from '../../../data/catalogue/lookup'
import { eras, knownNumbers, parseRelease, type ReleaseTag } from '../../../data/releases'
import { holdsOn, meaningsOf, type NumberMeaning } from '../../../data/releases/meanings'
import { entriesOn, type TableRelease } from '../../../data/releases/releaseTable'
import { searchCatalogue } from '../../support/searchCatalogue'
import { shownOutcome } from '../../support/shownOutcome'
import type { CatalogueHit } from '../../../data/search/hitMeanings'
import { phrasesOf } from '../../../data/knowledge/phrases'
import { possibleNumbers } from '../../support/factualReleases'
import { OWN_WORDS_OF_38101 } from '../../support/ownWords'

const eraEnds = eras.map(({ to }) => to)
const responseOf = (code: number) =>
  JSON.stringify({ code, message: '操作失败', data: null }, null, 2)

/** What every number of the covered releases is answered with. */
const answersTo = (inputOf: (number: number) => string, chosen?: TableRelease) =>
  knownNumbers().map((number) =>
    searchCatalogue(inputOf(number), chosen).hits.map(({ entry, reason, meanings }) => ({
      number: entry.code,
      reason,
      meanings,
    })),
  )
const answerTo = (number: number, meanings: CatalogueHit['meanings']) => [
  { number, reason: 'code', meanings },
]

describe('a number without a version', () => {
  it('is answered with all its meanings, newest first, if a covered release has it', () => {
    const expected = knownNumbers().map((number) => answerTo(number, meaningsOf(number)))

    expect(answersTo(String)).toEqual(expected)
    expect(answersTo(responseOf)).toEqual(expected)
  })

  it('has no definite answer if no covered release has it', () => {
    const answered = possibleNumbers.filter(
      (number) => searchCatalogue(String(number)).hits.length > 0,
    )

    expect(answered).toEqual(knownNumbers())
  })
})

describe.each(eras)('a number on $to', ({ to: release }) => {
  const version = release.slice(1)
  const answers = answersTo(String, release)

  it('is answered alone, with the meaning that holds there first, then its others, newest first', () => {
    const isThere = (meaning: NumberMeaning) => holdsOn(meaning, release)

    expect(answers).toEqual(
      knownNumbers().map((number) => {
        const meanings = meaningsOf(number)
        const others = meanings.filter((meaning) => !isThere(meaning))
        return answerTo(number, [...meanings.filter(isThere), ...others])
      }),
    )
  })

  it('is answered the same from a response with its headers, whatever is chosen', () => {
    const inputOf = (code: number) =>
      `HTTP/1.1 200 OK\nFresns-Version: ${version}\n\n${responseOf(code)}`

    expect(answersTo(inputOf, 'v3.2.1')).toEqual(answers)
    expect(searchCatalogue(inputOf(38104)).namedVersion).toMatchObject({
      version,
      reading: { release, fit: 'exact' },
    })
  })
})

describe.each(['v2.21.4', 'v3.6.2'] as const)('a number on %s', (release) => {
  const answers = answersTo(String, release)

  it('is answered the same from a response without headers', () => {
    expect(answersTo(responseOf, release)).toEqual(answers)
  })

  it('is answered the same where a person adds the version', () => {
    expect(answersTo((code) => `${code} ${release}`)).toEqual(answers)
  })
})

const firstMeaningIn = (input: string, chosen?: TableRelease) =>
  searchCatalogue(input, chosen).hits[0]?.meanings[0]

describe('a version that was not compared', () => {
  it.each(['3.99.0', '3.2.7', '1.9.0', '3.0.0-rc', '3.5'])(
    'is answered by the release that stands for it: %s',
    (version) => {
      const reading = parseRelease(version)
      const input = `Fresns-Version: ${version}\n\n${responseOf(38104)}`

      expect(searchCatalogue(input).namedVersion).toEqual({ version, reading })
      expect(firstMeaningIn(input)).toEqual(firstMeaningIn('38104', reading?.release))
    },
  )
})

describe('two versions in one text', () => {
  const text = `Fresns-Version: 3.6.2\n${responseOf(38104)}\nFresns-Version: 2.0.0`

  it('leave the order of the meanings to the chosen release', () => {
    expect(searchCatalogue(text).namedVersion).toBeNull()
    expect(firstMeaningIn(text, 'v3.2.1')?.published).toBe(findByCode(38104))
    expect(firstMeaningIn(text, 'v3.6.2')?.published).toBe(findByCode(38103))
  })
})

describe('a typed version', () => {
  it('is not searched for', () => {
    const { hits } = shownOutcome(searchCatalogue('token expired v2.21.4'))

    expect(hits).toEqual(shownOutcome(searchCatalogue('token expired', 'v2.21.4')).hits)
  })

  it('overrides the chosen release', () => {
    expect(firstMeaningIn('38104 v3.6.2', 'v2.0.0')?.published).toBe(findByCode(38103))
  })
})

describe.each([null, ...eraEnds])('words on %s', (release) => {
  it('lead from the text of every row to its number, that meaning first', () => {
    const astray = entriesOn(release).filter((entry) => {
      const [hit] = searchCatalogue(entry.text, release).hits
      return hit?.entry !== entry || hit.meanings[0]?.published !== entry.published
    })

    expect(astray).toEqual([])
  })

  it('give only rows of the release', () => {
    const lines = new Set(entriesOn(release).map(({ text }) => text))
    // With no release chosen, what only other releases have is found, too.
    if (release === null) lines.add(OWN_WORDS_OF_38101)
    const hits = ['token expired', 'editable time expired', 'geotag', 'content submitted'].flatMap(
      (input) => searchCatalogue(input, release).hits,
    )

    expect(hits).not.toEqual([])
    expect(hits.filter(({ entry }) => !lines.has(entry.text))).toEqual([])
  })
})

describe('the beginning of a number', () => {
  it.each([null, 'v2.21.4', 'v3.6.2'] as const)(
    'leads on %s to every number of the covered releases',
    (release) => {
      for (const prefix of ['34', '373', '381', '3720'])
        expect(
          searchCatalogue(prefix, release).hits.map(({ entry }) => entry.code),
          prefix,
        ).toEqual(knownNumbers().filter((number) => String(number).startsWith(prefix)))
    },
  )
})

describe('our own words', () => {
  const numbersFor = (input: string, release: TableRelease) =>
    searchCatalogue(input, release).hits.map(({ entry }) => entry.code)
  // How sure the search is differs a little with the codes of the release.
  const leadsTo = (word: string, wanted: CatalogueEntry, release: TableRelease) => {
    const { hits, suggestions } = searchCatalogue(word, release)
    return [...hits, ...suggestions].some(({ entry }) => entry.published === wanted)
  }
  const hasMeaning = (wanted: CatalogueEntry, release: ReleaseTag) =>
    entriesOn(release).some(({ published }) => published === wanted)
  /** Each with the published meaning that it leads to. */
  const words = entries.flatMap((entry) =>
    phrasesOf(entry.code)
      .filter((word) => leadsTo(word, entry, null))
      .map((word) => ({ entry, word })),
  )

  it.each(['v2.7.2', 'v2.21.4', 'v3.6.2'] as const)(
    'lead to the same meanings on %s, if it has them',
    (release) => {
      const astray = words.filter(
        ({ entry, word }) => hasMeaning(entry, release) && !leadsTo(word, entry, release),
      )

      expect(words.length).toBeGreaterThan(1_200)
      expect(astray).toEqual([])
    },
  )

  it('follow a meaning to its number', () => {
    expect(numbersFor('double click publish', null)[0]).toBe(38104)
    expect(numbersFor('double click publish', 'v3.6.2')[0]).toBe(38105)
    expect(numbersFor('double click publish v3.6.2', null)[0]).toBe(38105)
  })

  it('lead nowhere where the release lacks the meaning', () => {
    const ofGeotags = words.filter(({ entry }) => entry.code === 37300)

    expect(hasMeaning(findByCode(37300), 'v2.21.4')).toBe(false)
    expect(ofGeotags).not.toEqual([])
    expect(ofGeotags.filter(({ entry, word }) => leadsTo(word, entry, 'v2.21.4'))).toEqual([])
  })

  it('are found where they are all there is: 38101 since v3.3.0', () => {
    const [hit] = searchCatalogue(OWN_WORDS_OF_38101).hits

    expect(hit?.entry).toMatchObject({ code: 38101, text: OWN_WORDS_OF_38101, published: null })
    expect(hit?.meanings).toEqual(meaningsOf(38101))
    expect(searchCatalogue(OWN_WORDS_OF_38101, 'v3.6.2').hits[0]?.entry.code).toBe(38101)
  })
})
