import { describe, expect, it } from 'vitest'
import { learnWords } from '../../../../data/search/training/learnWords'
import { gatherTexts, type TrainingText } from '../../../../data/search/training/trainingTexts'

const say = (code: TrainingText['code'], ...texts: readonly string[]): TrainingText[] =>
  texts.map((text) => ({ code, text, weight: 1, mayHaveSlips: true }))

const texts = [
  ...say(31303, 'the clock of my phone is wrong', 'my clock is late', 'clocks differ'),
  ...say(36113, 'my photo is too big', 'the photo weighs too much', 'photo too large'),
]
const learned = learnWords('en', texts)
const weightOf = (word: string, code: number) =>
  learned.find((one) => one.word === word)?.evidence.find((one) => one.code === code)?.weight

describe('what is learned', () => {
  it('is words, with the codes that they occur with', () => {
    expect(weightOf('photo', 36113)).toBeGreaterThan(0)
    expect(weightOf('photo', 31303)).toBeUndefined()
  })

  it('covers all forms of a word at once, under the most frequent one', () => {
    expect(weightOf('clock', 31303)).toBeGreaterThan(0)
    expect(learned.map(({ word }) => word)).not.toContain('clocks')
  })

  it('is more for a word that occurs more often', () => {
    expect(weightOf('clock', 31303)).toBeGreaterThan(weightOf('late', 31303) ?? NaN)
  })

  it('is nothing from a text that fits no code', () => {
    const words = learnWords('en', [...texts, ...say(null, 'a recipe for bread')])
    const telling = words.filter(({ evidence }) => evidence.length > 0)

    expect(telling.map(({ word }) => word).sort()).toEqual(learned.map(({ word }) => word).sort())
  })

  it('is the same again from the same texts', () => {
    expect(learnWords('en', texts)).toEqual(learned)
  })
})

describe('the texts to learn from', () => {
  it('can leave out a writer', () => {
    const all = gatherTexts('en')
    const without = gatherTexts('en', (writer) => writer !== 0)

    expect(without.length).toBeLessThan(all.length - 2_000)
    expect(without.length).toBeGreaterThan(all.length / 2)
  })
})
