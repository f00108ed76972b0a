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

describe('the words of the catalogue', () => {
  it('are two sentences for every code', () => {
    const lacking = entries
      .filter(({ code }) => wordRecords[code] === undefined)
      .map(({ code, category }) => `data/words/records/${category?.slug ?? 'success'}.ts: ${code}`)

    expect(lacking).toEqual([])
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

  it('find their code, at least as a guess', () => {
    const missed = phrases.filter(({ code, text }) => {
      const { hits, suggestions } = searchCatalogue(text)
      return ![...hits, ...suggestions].some(({ entry }) => entry.code === code)
    })

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
