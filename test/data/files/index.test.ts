import { describe, expect, it } from 'vitest'
import { entries } from '../../../data/entries'
import { codeRecords } from '../../../data/files'
import { absoluteUrl, files } from './builtFiles'

describe('the files for programs', () => {
  it('are six for the whole and two for each code', () => {
    const ofCodes = entries.flatMap(({ code }) => [`/${code}.json`, `/${code}.md`])

    expect([...files.keys()].toSorted()).toEqual(
      [
        '/codes.json',
        '/codes.schema.json',
        '/codes.csv',
        '/llms.txt',
        '/opensearch.xml',
        '/sitemap.xml',
        ...ofCodes,
      ].toSorted(),
    )
  })

  it('end with a line break', () => {
    expect([...files].filter(([, content]) => !content.endsWith('\n'))).toEqual([])
  })

  it('lead to addresses under the base path only', () => {
    const astray = [...files].filter(([, content]) =>
      /https:\/\/example\.org(?!\/errors\/)|\]\((?!https:)/.test(content),
    )

    expect(astray.map(([path]) => path)).toEqual([])
  })
})

describe('the records', () => {
  it('stand in the order of the published table', () => {
    expect(codeRecords(absoluteUrl).map(({ code }) => code)).toEqual(
      entries.map(({ code }) => code),
    )
  })

  it("bring this site's search words and the related codes", () => {
    const record = codeRecords(absoluteUrl).find(({ code }) => code === 31504)

    expect(record?.searchWords).toContain('session expired')
    expect(record?.related).toContain(31507)
  })
})
