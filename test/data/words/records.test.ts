import { describe, expect, it } from 'vitest'
import { catalogue, entries } from '../../../data/catalogue/entries'
import { searchCatalogue } from '../../../data/search'
import { phrasesOf } from '../../../data/words/phrases'
import { wordRecords } from '../../../data/words/records'
import { sentencesOf } from '../../../data/words/sentences'

const phrases = entries.flatMap(({ code }) => phrasesOf(code).map((text) => ({ code, text })))
const sentences = entries.flatMap(({ code }) => sentencesOf(code).map((text) => ({ code, text })))
const recordFiles = import.meta.glob<Record<string, object>>(
  '../../../data/words/records/!(index).ts',
  { eager: true },
)

const isUntidy = ({ text }: { text: string }) => /^$|^\s|\s$|\s{2}|[^\S ]/.test(text)

/** What is wrong with a code's words, for whoever adds one. */
function problemsOf(code: number, slug: string): string[] {
  const record = wordRecords[code]
  const file = `data/words/records/${slug}.ts`
  if (!record) return [`${file} has no words for ${code}: add three to nine phrases, two sentences`]
  const { length } = record.phrases
  return length >= 3 && length <= 9 ? [] : [`${file}: ${code} has ${length} phrases, not 3 to 9`]
}

describe('the words of the catalogue', () => {
  it('are three to nine phrases and two sentences for every code', () => {
    const problems = entries.flatMap(({ code, category }) =>
      problemsOf(code, category?.slug ?? 'success'),
    )

    expect(problems).toEqual([])
  })

  it.each(['success', ...catalogue.map(({ slug }) => slug)])(
    'of %s are for its codes only, in their order',
    (slug) => {
      const file = `../../../data/words/records/${slug}.ts`
      const codes = entries.filter(({ category }) => (category?.slug ?? 'success') === slug)

      expect(Object.keys(recordFiles[file]?.[slug] ?? {})).toEqual(
        codes.map(({ code }) => String(code)),
      )
    },
  )

  it('are none for a number that the catalogue lacks', () => {
    expect(phrasesOf(31999)).toEqual([])
    expect(sentencesOf(31999)).toEqual([])
  })
})

describe('phrases', () => {
  it('are in lower case, trimmed, with single blanks', () => {
    const untidy = phrases.filter(
      (phrase) => isUntidy(phrase) || phrase.text !== phrase.text.toLowerCase(),
    )

    expect(untidy).toEqual([])
  })

  it('are not repeated within a code', () => {
    const repeated = entries.filter(
      ({ code }) => new Set(phrasesOf(code)).size < phrasesOf(code).length,
    )

    expect(repeated).toEqual([])
  })

  it('find their code among the first ten', () => {
    const missed = phrases.filter(
      ({ code, text }) => !searchCatalogue(text).hits.some(({ entry }) => entry.code === code),
    )

    expect(missed).toEqual([])
  })
})

describe('sentences', () => {
  it('have 5 to 18 words, trimmed, with single blanks', () => {
    const others = sentences.filter((sentence) => {
      const { length } = sentence.text.split(' ')
      return length < 5 || length > 18 || isUntidy(sentence)
    })

    expect(others).toEqual([])
  })

  it('are not repeated, for no other code either', () => {
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length)
  })
})
