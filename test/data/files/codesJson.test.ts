import { describe, expect, it } from 'vitest'
import { catalogue, entries } from '../../../data/entries'
import { readPublishedPage } from '../fixtures/publishedPage'
import { fileAt, files } from './builtFiles'
import { readCodeFile, readCodesFile } from './validators'

const { $schema, codes, categories, serverVersions } = readCodesFile()

describe('codes.json', () => {
  it('names the schema that it keeps', () => {
    expect($schema).toBe('https://example.org/errors/codes.schema.json')
  })

  it('has every code of the published page, to the character and in order', () => {
    const published = readPublishedPage().map(({ code, message }) => ({ code, message }))

    expect(codes.map(({ code, message }) => ({ code, message }))).toEqual(published)
  })

  it('parts text and note as the catalogue does', () => {
    expect(codes.map(({ text, note }) => ({ text, note }))).toEqual(
      entries.map(({ text, note }) => ({ text, note })),
    )
  })

  it('says for which server releases the table holds', () => {
    expect(serverVersions).toEqual({ from: 'v3.1.0', to: 'v3.2.1' })
  })

  it('lists the categories in the order of the table', () => {
    expect(categories.map(({ title }) => title)).toEqual(catalogue.map(({ title }) => title))
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

  it('puts every code but success under a category that it lists', () => {
    const slugs = categories.map(({ slug }) => slug)
    const elsewhere = codes.filter(({ category }) => !slugs.some((slug) => slug === category))

    expect(elsewhere.map(({ code }) => code)).toEqual([0])
  })

  it('puts codes under sub-groups that their category lists', () => {
    const lost = codes.filter(({ category, subGroup }) => {
      const { subGroups = [] } = categories.find(({ slug }) => slug === category) ?? {}
      return subGroup !== null && !subGroups.some(({ slug }) => slug === subGroup)
    })

    expect(lost).toEqual([])
    expect(codes.find(({ code }) => code === 36113)?.subGroup).toBe('role')
  })

  it('ends with a line break', () => {
    expect(fileAt('/codes.json')).toMatch(/\}\n$/)
  })
})

describe('the file of one code', () => {
  it('is there for each and says what codes.json says', () => {
    const singles = codes.map(({ code }) => readCodeFile(code))

    expect(singles).toEqual(
      codes.map((record) => ({
        $schema: 'https://example.org/errors/codes.schema.json#/$defs/codeFile',
        ...record,
      })),
    )
  })

  it('is not there for other numbers', () => {
    const names = [...files.keys()].filter((path) => /^\/\d+\.json$/.test(path))

    expect(names).toHaveLength(252)
  })
})
