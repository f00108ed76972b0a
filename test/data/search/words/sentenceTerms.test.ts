import { describe, expect, it } from 'vitest'
import { entries } from '../../../../data/catalogue/entries'
import { tokenise } from '../../../../data/search/words/tokens'
import { sentenceTermsOf } from '../../../../data/search/words/sentenceTerms'
import { phrasesOf } from '../../../../data/words/phrases'
import { sentencesOf } from '../../../../data/words/sentences'

const wordsIn = (texts: readonly string[]) =>
  new Set(texts.flatMap((text) => tokenise(text).map(({ word }) => word)))

describe('the words that users add to a code', () => {
  it('come from their sentences, two at most written as one', () => {
    for (const { code } of entries) {
      const letters = sentencesOf(code)
        .join('')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '')
      for (const term of sentenceTermsOf(code)) expect(letters).toContain(term)
    }
  })

  it('are none that the message or a search word has', () => {
    for (const { code, message } of entries) {
      const names = wordsIn([message, ...phrasesOf(code)])
      expect(sentenceTermsOf(code).filter((term) => names.has(term))).toEqual([])
    }
  })

  it('say something, for nearly every code', () => {
    expect(entries.filter(({ code }) => sentenceTermsOf(code).length < 2).length).toBeLessThan(5)
  })

  it('are none for a number that the catalogue lacks', () => {
    expect(sentenceTermsOf(31999)).toEqual([])
  })
})
