import type { LearnedWord } from './evidence'
import { EVIDENCE } from '../tuning'

/*
 * Three parts, one line each, which compress well. Words: sorted; a capital tells how many letters
 * a word shares with the one before it (`A` for none), the rest follows. Places: for each word the
 * codes in the order of the catalogue, each as the number of codes left out before it. Weights: for
 * each place, in steps.
 */

const BETWEEN_PARTS = '\n'
const AFTER_WORD = ' '
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
/** Stands for as many skipped codes as there are digits; more follow. */
const MANY_LEFT_OUT = '-'
const MOST_SHARED_LETTERS = 25

const digit = (value: number): string => DIGITS.charAt(value)
const valueOf = (character: string): number => DIGITS.indexOf(character)

function sharedLetters(one: string, other: string): number {
  let shared = 0
  while (shared < MOST_SHARED_LETTERS && shared < one.length && one[shared] === other[shared])
    shared++
  return shared
}

/** Steps are ratios: the greater the weight, the less a small difference matters. */
function toStep(weight: number): number {
  if (weight < EVIDENCE.leastWeight) return 0
  return 1 + Math.round(Math.log(weight / EVIDENCE.leastWeight) / Math.log(EVIDENCE.stepRatio))
}

const toWeight = (step: number): number => EVIDENCE.leastWeight * EVIDENCE.stepRatio ** (step - 1)

/**
 * Packs evidence into a string, with weights rounded, and without words that then say nothing.
 *
 * @param codes all codes in the order in which `unpackEvidence` will get them
 * @throws Error for a word with a capital from A to Z or a line break
 */
export function packEvidence(learned: readonly LearnedWord[], codes: readonly number[]): string {
  const positionOf = new Map(codes.map((code, position) => [code, position]))
  let words = ''
  let places = ''
  let weights = ''
  let previous = ''
  for (const { word, evidence } of learned.toSorted((a, b) => (a.word < b.word ? -1 : 1))) {
    if (!/^[^A-Z\n]+$/.test(word)) throw new Error(`Cannot pack the word ${JSON.stringify(word)}`)
    const said = evidence
      .map(({ code, weight }) => ({ position: positionOf.get(code) ?? -1, step: toStep(weight) }))
      .filter(({ position, step }) => position >= 0 && step > 0)
      .sort((a, b) => a.position - b.position)
    if (said.length === 0) continue
    const shared = sharedLetters(word, previous)
    words += digit(shared) + word.slice(shared)
    previous = word
    let next = 0
    for (const { position, step } of said) {
      const leftOut = position - next
      places += MANY_LEFT_OUT.repeat(Math.floor(leftOut / DIGITS.length))
      places += digit(leftOut % DIGITS.length)
      weights += digit(Math.min(step, DIGITS.length - 1))
      next = position + 1
    }
    places += AFTER_WORD
  }
  return [words, places, weights].join(BETWEEN_PARTS)
}

/** Reverses `packEvidence`. */
export function unpackEvidence(packed: string, codes: readonly number[]): LearnedWord[] {
  const [words = '', places = '', weights = ''] = packed.split(BETWEEN_PARTS)
  const placesByWord = places.split(AFTER_WORD)
  let previous = ''
  let at = 0
  return (words.match(/[A-Z][^A-Z]*/g) ?? []).map((entry, number) => {
    const word = previous.slice(0, valueOf(entry.charAt(0))) + entry.slice(1)
    previous = word
    const evidence: { code: number; weight: number }[] = []
    let position = 0
    for (const place of placesByWord[number] ?? '') {
      if (place === MANY_LEFT_OUT) {
        position += DIGITS.length
        continue
      }
      position += valueOf(place)
      const step = valueOf(weights.charAt(at++))
      evidence.push({ code: codes[position] ?? NaN, weight: toWeight(step) })
      position++
    }
    return { word, evidence }
  })
}
