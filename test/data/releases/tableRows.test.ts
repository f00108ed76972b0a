import { describe, expect, it } from 'vitest'
import { entries, type CategorySlug, type Section } from '../../../data/catalogue/entries'
import { findByCode, findSubGroup } from '../../../data/catalogue/lookup'
import { sections } from '../../../data/catalogue/sections'
import { knownNumbers } from '../../../data/releases'
import { describeSpan, meaningsOf } from '../../../data/releases/meanings'
import { rowOf, rowsOf, type TableRow } from '../../../data/releases/tableRows'

const rowsOfAll = sections.flatMap(rowsOf)
const numbersOf = (rows: readonly TableRow[]) => rows.map(({ number }) => number)

function rowsIn(category: CategorySlug, subGroup: string): readonly TableRow[] {
  const section: Section | undefined = findSubGroup(category, subGroup)
  if (!section) throw new Error(`${category} has no ${subGroup}`)
  return rowsOf(section)
}

describe('the rows of all tables', () => {
  it('show the published messages, verbatim and in their order', () => {
    const published = rowsOfAll.filter(({ shown }) => shown.isInTable)
    const shown = published.map(({ number, shown: { text, note } }) => [
      number,
      note === null ? text : `${text} (${note})`,
    ])

    expect(shown).toEqual(entries.map(({ code, message }) => [code, message]))
  })

  it('have every number of the covered releases once', () => {
    expect(numbersOf(rowsOfAll).toSorted((a, b) => a - b)).toEqual(knownNumbers())
  })

  it('have, shown or below it, every meaning of the number', () => {
    expect(rowsOfAll.map(({ shown, others }) => new Set([shown, ...others]))).toEqual(
      rowsOfAll.map(({ number }) => new Set(meaningsOf(number))),
    )
  })

  it('begin in each section with those of the published table', () => {
    for (const section of sections) {
      const published = section.entries.map(({ code }) => code)
      expect(numbersOf(rowsOf(section)).slice(0, published.length)).toEqual(published)
    }
  })
})

describe('a number that the published table lacks', () => {
  it('is the last row of Edit Validation: 38110, since v3.3.0', () => {
    const rows = rowsIn('editor', 'edit-validation')
    const last = rows.at(-1)

    expect(numbersOf(rows).slice(-2)).toEqual([38109, 38110])
    expect(last).toMatchObject({ number: 38110, others: [], shown: { isInTable: false } })
    expect(last && describeSpan(last.shown.span)).toBe('v3.3.0 and later')
    expect(last?.shown.text).toBe(findByCode(38109).text)
  })

  it('is the last row of Geotag: 37303, up to v2.21.4', () => {
    const rows = rowsIn('contents', 'geotag')
    const last = rows.at(-1)

    expect(numbersOf(rows)).toEqual([37300, 37301, 37302, 37303])
    expect(last && describeSpan(last.shown.span)).toBe('up to v2.21.4')
    expect(last?.shown.text).toBe(findByCode(37404).text)
  })

  it('does not exist for a number that no covered release has', () => {
    expect(rowOf(31999)).toBeUndefined()
  })
})
