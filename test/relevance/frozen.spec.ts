import { afterAll, describe, expect, it } from 'vitest'
import { searchCatalogue } from '../support/searchCatalogue'
import foreignNumbers from './frozen/foreign.json'
import inputs from './frozen/frozen.json'
import { isAnswered } from './isAnswered'

/*
 * The inputs were written on 26 November 2026 by somebody who knew the meanings and not the search.
 * Nothing was ever trained or tuned on them, and nothing may be: look at the shares, not at the
 * inputs.
 */
const judged = inputs.map(({ kind, query, code }) => {
  const { hits, suggestions } = searchCatalogue(query)
  const given = [...hits, ...suggestions].map(({ entry }) => entry.code)
  return { kind, isFirst: given[0] === code, isInThree: given.slice(0, 3).includes(code) }
})
const kinds = [...new Set(inputs.map(({ kind }) => kind))]

/** Numbers that belong to something else, and are answered all the same. */
const answered = foreignNumbers.filter(isAnswered)

function percentOf(some: readonly (typeof judged)[number][], key: 'isFirst' | 'isInThree') {
  return (100 * some.filter((one) => one[key]).length) / some.length
}

afterAll(() => {
  const rows = kinds.map((kind) => {
    const some = judged.filter((one) => one.kind === kind)
    const cells = [percentOf(some, 'isFirst'), percentOf(some, 'isInThree')]
    return `${kind.padEnd(10)} ${some.length} ${cells.map((cell) => cell.toFixed(1)).join(' ')}`
  })
  // eslint-disable-next-line no-console -- the table is what a person runs this for
  console.log(
    [...rows, `foreign numbers answered: ${answered.length} of ${foreignNumbers.length}`].join(
      '\n',
    ),
  )
})

describe('inputs that nothing was tuned on', () => {
  it.each(kinds)('lead to their code: %s', (kind) => {
    const some = judged.filter((one) => one.kind === kind)
    expect(percentOf(some, 'isFirst')).toBeGreaterThanOrEqual(80)
    expect(percentOf(some, 'isInThree')).toBeGreaterThanOrEqual(90)
  })

  it('hold few numbers of others that are answered as codes', () => {
    expect(answered.length / foreignNumbers.length).toBeLessThan(0.1)
  })
})
