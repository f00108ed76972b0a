import { describe, expect, it } from 'vitest'
import { entries, type CatalogueEntry } from '../../../data/catalogue/entries'
import { eras, parseRelease } from '../../../data/releases'
import { findByCode } from '../../../data/catalogue/lookup'
import {
  entriesOn,
  entryMeaning,
  entryOn,
  type TableRelease,
} from '../../../data/releases/releaseTable'
import { searchCatalogue } from '../../../data/search'
import { phrasesOf } from '../../../data/words/phrases'
import { sentencesOf } from '../../../data/words/sentences'
import { readFacts, type FactualMeaning } from '../../support/facts'
import {
  byNumber,
  factualMeaning,
  factualNumbers,
  factualReleases,
  possibleNumbers,
  publishedFacts,
} from '../../support/factualReleases'

/** The sure answers to each input, in the terms of the facts: number, meaning and reason. */
function answersTo(
  numbers: readonly number[],
  inputOf: (number: number) => string,
  chosen?: TableRelease,
) {
  return numbers.flatMap((number) =>
    searchCatalogue(inputOf(number), chosen).hits.map(
      ({ entry, reason }) => [number, [entry.code, factualMeaning(entry), reason]] as const,
    ),
  )
}

/** Each number alone, with its meaning. */
const sureAnswers = (expected: ReadonlyMap<number, FactualMeaning>) =>
  byNumber([...expected].map(([number, meaning]) => [number, [number, meaning, 'code']] as const))

const responseOf = (code: number) =>
  JSON.stringify({ code, message: '操作失败', data: null }, null, 2)

describe.each(factualReleases)('a number on %s', (release) => {
  const expected = readFacts(release)
  const version = release.slice(1)

  it('has one sure answer, the one of the facts, or none where the release lacks it', () => {
    expect(answersTo(factualNumbers, String, release)).toEqual(sureAnswers(expected))
  })

  it('is answered so from a response with its headers, whatever is chosen', () => {
    const inputOf = (code: number) =>
      `HTTP/1.1 200 OK\nFresns-Version: ${version}\n\n${responseOf(code)}`

    expect(answersTo(factualNumbers, inputOf)).toEqual(sureAnswers(expected))
    expect(searchCatalogue(inputOf(38104), 'v3.2.1')).toMatchObject({
      release,
      namedVersion: { version, reading: { release, fit: 'exact' } },
    })
  })

  it('is answered so where a person adds the version', () => {
    expect(answersTo(factualNumbers, (code) => `${code} v${version}`)).toEqual(
      sureAnswers(expected),
    )
  })

  it('is answered so with the release chosen, from a response without headers', () => {
    expect(answersTo(factualNumbers, responseOf, release)).toEqual(sureAnswers(expected))
  })

  it('is reported as unknown where the release lacks it', () => {
    const lacking = factualNumbers.filter((number) => !expected.has(number))

    expect(lacking.map((number) => searchCatalogue(String(number), release).unknown)).toMatchObject(
      lacking.map((number) => [{ digits: String(number) }]),
    )
  })
})

describe.each(['v2.21.4', 'v3.6.2'] as const)('every possible number on %s', (release) => {
  it('is answered where the facts know it, and nowhere else', () => {
    expect(answersTo(possibleNumbers, String, release)).toEqual(sureAnswers(readFacts(release)))
  })
})

describe('a number without a release', () => {
  it('is answered as the published table says', () => {
    expect(answersTo(possibleNumbers, String)).toEqual(sureAnswers(publishedFacts))
    expect(answersTo(factualNumbers, responseOf)).toEqual(sureAnswers(publishedFacts))
  })

  it('has the same answer when no release is chosen in words', () => {
    for (const input of ['38104', '381', 'token expired', responseOf(38110)])
      expect(searchCatalogue(input, null)).toEqual(searchCatalogue(input))
  })

  it('says that the published table answers', () => {
    expect(searchCatalogue('38104')).toMatchObject({ release: null, namedVersion: null })
  })
})

describe('a version that was not compared', () => {
  it.each(['3.99.0', '3.2.7', '1.9.0', '3.0.0-rc', '3.5'])(
    'is answered by the release that stands for it: %s',
    (version) => {
      const reading = parseRelease(version)
      const outcome = searchCatalogue(`Fresns-Version: ${version}\n\n${responseOf(38104)}`)

      expect(outcome).toMatchObject({
        release: reading?.release,
        namedVersion: { version, reading },
      })
      expect(outcome.hits.map(({ entry }) => entry)).toEqual([
        entryOn(38104, reading?.release ?? null),
      ])
    },
  )
})

describe('two versions in one text', () => {
  it('leave the answer to the chosen release', () => {
    const text = `Fresns-Version: 3.6.2\n${responseOf(38104)}\nFresns-Version: 2.0.0`

    expect(searchCatalogue(text)).toMatchObject({ release: null, namedVersion: null })
    expect(searchCatalogue(text, 'v3.6.2')).toMatchObject({
      release: 'v3.6.2',
      namedVersion: null,
      hits: [{ entry: { code: 38104, text: findByCode(38103).text } }],
    })
  })
})

describe.each([null, ...eras.map(({ to }) => to)])('words on %s', (release) => {
  it('lead from the text of every line to its number', () => {
    const astray = entriesOn(release).filter(
      (entry) => searchCatalogue(entry.text, release).hits[0]?.entry !== entry,
    )

    expect(astray).toEqual([])
  })

  it('lead from the beginning of a number to all that the release has', () => {
    const starting = (prefix: string) =>
      entriesOn(release).filter(({ code }) => String(code).startsWith(prefix))

    for (const prefix of ['34', '373', '381', '3720'])
      expect(searchCatalogue(prefix, release).hits.map(({ entry }) => entry)).toEqual(
        starting(prefix),
      )
  })

  it('give only lines of the release, as hits and as suggestions', () => {
    const lines = new Set(entriesOn(release))
    const strangers = ['38114', '37304', 'token expired', 'editable time expired', '3811'].flatMap(
      (input) => {
        const { hits, suggestions } = searchCatalogue(input, release)
        return [...hits, ...suggestions].filter(({ entry }) => !lines.has(entry))
      },
    )

    expect(strangers).toEqual([])
  })
})

describe('our own words', () => {
  const numbersFor = (input: string, release: TableRelease) =>
    searchCatalogue(input, release).hits.map(({ entry }) => entry.code)
  const leadsTo = (word: string, wanted: CatalogueEntry, release: TableRelease) =>
    searchCatalogue(word, release).hits.some(({ entry }) => entry.published === wanted)
  /** Each with the published meaning that it leads to. */
  const words = entries.flatMap((entry) =>
    [...phrasesOf(entry.code), ...sentencesOf(entry.code)]
      .filter((word) => leadsTo(word, entry, null))
      .map((word) => ({ entry, word })),
  )

  it.each(eras.map(({ to }) => to))(
    'lead to the same meanings on %s, if it has them',
    (release) => {
      const astray = words.filter(
        ({ entry, word }) => entryMeaning(entry, release) && !leadsTo(word, entry, release),
      )

      expect(words.length).toBeGreaterThan(1_900)
      expect(astray).toEqual([])
    },
  )

  it('follow a meaning to its number', () => {
    expect(numbersFor('double click publish', null)).toEqual([38104])
    expect(numbersFor('double click publish', 'v3.6.2')).toEqual([38105])
    expect(numbersFor('double click publish v3.6.2', null)).toEqual([38105])
  })

  it('lead nowhere where the release lacks the meaning', () => {
    expect(entryMeaning(findByCode(37300), 'v2.21.4')).toBeUndefined()
    expect(words.filter(({ entry }) => entry.code === 37300)).not.toEqual([])
    expect(
      words.filter(({ entry, word }) => entry.code === 37300 && leadsTo(word, entry, 'v2.21.4')),
    ).toEqual([])
  })
})

describe('a typed version', () => {
  it('is no part of what is searched for', () => {
    const { hits } = searchCatalogue('token expired v2.21.4')

    expect(hits).toEqual(searchCatalogue('token expired', 'v2.21.4').hits)
  })

  it('outdoes the chosen release', () => {
    expect(searchCatalogue('38104 v3.6.2', 'v2.0.0')).toMatchObject({
      release: 'v3.6.2',
      hits: [{ entry: { text: findByCode(38103).text } }],
    })
  })
})
