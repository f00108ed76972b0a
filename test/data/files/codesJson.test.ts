import { describe, expect, it } from 'vitest'
import { catalogue, entries } from '../../../data/catalogue/entries'
import { coveredRange, releases } from '../../../data/releases'
import { readFacts } from '../../support/facts'
import { byNumber, factualEras } from '../../support/factualReleases'
import { OWN_WORDS_OF_38101 } from '../../support/ownWords'
import { readCodeFile, readCodesFile } from '../../support/validators'

const { $schema, codes, categories, serverVersions, coveredVersions, otherNumbers } =
  readCodesFile()

describe('codes.json', () => {
  it('names its schema', () => {
    expect($schema).toBe('https://example.org/errors/codes.schema.json')
  })

  it('has every code of the catalogue in order, verbatim and with its group', () => {
    expect(
      codes.map(({ code, message, text, note, published, category, subGroup }) => ({
        ...{ code, message, text, note, published },
        ...{ category, subGroup },
      })),
    ).toEqual(
      entries.map(({ code, message, text, note, category, subGroup }) => ({
        ...{ code, message, text, note, published: code },
        ...{ category: category?.slug ?? null, subGroup: subGroup?.slug ?? null },
      })),
    )
  })

  it('says for which server releases the table holds', () => {
    expect(serverVersions).toEqual({ from: 'v3.1.0', to: 'v3.2.1' })
  })

  it('says which server releases the histories cover', () => {
    expect(coveredVersions).toEqual(coveredRange)
  })

  it("has this site's search words and the related codes", () => {
    const record = codes.find(({ code }) => code === 31504)

    expect(record?.searchWords).toContain('session expired')
    expect(record?.related).toContain(31507)
  })

  it('lists the categories and their sub-groups in the order of the table', () => {
    expect(
      categories.map(({ title, slug, subGroups }) => [
        title,
        slug,
        subGroups.map((one) => one.slug),
      ]),
    ).toEqual(
      catalogue.map(({ title, slug, sections }) => [
        title,
        slug,
        sections.flatMap(({ subGroup }) => subGroup?.slug ?? []),
      ]),
    )
  })

  it('gives a category its digits and its page', () => {
    expect(categories.find(({ slug }) => slug === 'headers')).toEqual({
      slug: 'headers',
      title: 'Headers',
      prefix: 31,
      url: 'https://example.org/errors/headers',
      subGroups: [],
    })
  })

  it('gives a sub-group its digits and its heading', () => {
    const interactions = categories.find(({ slug }) => slug === 'interactions')

    expect(interactions?.subGroups).toHaveLength(7)
    expect(interactions?.subGroups[0]).toEqual({
      slug: 'role',
      title: 'Role',
      prefix: 361,
      url: 'https://example.org/errors/interactions#role',
    })
  })
})

describe('the histories in codes.json', () => {
  const tags: readonly string[] = releases
  /** As a program finds what held on a release. */
  const heldOn = <Part extends { readonly from: string; readonly to: string }>(
    stretches: readonly Part[],
    release: string,
  ) =>
    stretches.filter(
      ({ from, to }) =>
        tags.indexOf(from) <= tags.indexOf(release) && tags.indexOf(release) <= tags.indexOf(to),
    )

  it.each(factualEras)('answer every number of $to as the facts do', ({ to: release }) => {
    const answers = [...codes, ...otherNumbers].flatMap(({ code, history }) =>
      heldOn(history, release).map(
        ({ published }) => [code, published ?? 'not in the table'] as const,
      ),
    )

    expect(byNumber(answers)).toEqual(byNumber(readFacts(release)))
  })

  it.each(factualEras)('say which number a meaning has in $to', ({ to: release }) => {
    const places = codes.flatMap(({ code, numbers }) =>
      heldOn(numbers, release).map(({ number }) => [number, code] as const),
    )
    const published = [...readFacts(release)].filter(([, meaning]) => typeof meaning === 'number')

    expect(byNumber(places)).toEqual(byNumber(published))
  })

  it('quote the published messages', () => {
    const messages = new Map<number | null, string>(
      codes.map(({ code, message }) => [code, message]),
    )
    const misquoted = [...codes, ...otherNumbers].flatMap(({ history }) =>
      history.filter(
        ({ message, published }) => published !== null && message !== messages.get(published),
      ),
    )

    expect(misquoted).toEqual([])
  })

  it('use our own words for 38101 since v3.3.0 alone', () => {
    const ours = [...codes, ...otherNumbers].flatMap(({ code, history }) =>
      history
        .filter(({ published }) => published === null)
        .map(({ from, message }) => ({ code, from, message })),
    )

    expect(ours).toEqual([{ code: 38101, from: 'v3.3.0', message: OWN_WORDS_OF_38101 }])
  })

  it('exist for the numbers that the published table lacks', () => {
    expect(otherNumbers.map(({ code }) => code)).toEqual([37303, 38110])
  })
})

describe('the file of one code', () => {
  it('exists for each and says what codes.json says', () => {
    const singles = codes.map(({ code }) => readCodeFile(code))

    expect(singles).toEqual(
      codes.map((record) => ({
        $schema: 'https://example.org/errors/codes.schema.json#/$defs/codeFile',
        ...record,
      })),
    )
  })

  it('exists for the numbers that the published table lacks', () => {
    expect(readCodeFile(38110)).toMatchObject({ code: 38110, published: 38109 })
    expect(readCodeFile(37303)).toMatchObject({ code: 37303, published: 37404 })
  })
})
