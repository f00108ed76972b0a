import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { publishedRange } from '../../../data/releases/publishedRange'
import { releaseFilePaths } from '../../../data/files/releaseFilePaths'
import { releaseFiles, releaseRecords } from '../../../data/files/releaseFiles'
import { releases } from '../../../data/releases'
import { isErrorCode } from '../../../data/catalogue/lookup'
import { readFacts } from '../../support/facts'
import { byNumber, factualReleases } from '../../support/factualReleases'
import { lineOn } from '../../support/lineOn'
import { absoluteUrl, BASE_URL, fileAt } from '../../support/builtFiles'
import { isReleaseFile, readCodesFile, readReleaseFile } from '../../support/validators'

const meaningsIn = (
  records: readonly { readonly code: number; readonly published: number | null }[],
) => records.map(({ code, published }) => [code, published ?? 'not in the table'] as const)

describe.each(factualReleases)('the files of %s', (release) => {
  const records = releaseRecords(release, absoluteUrl)
  const expected = byNumber(readFacts(release))

  it('are made of lines that say what the facts say, in ascending order', () => {
    expect(meaningsIn(records)).toEqual(expected)
  })

  it('say it in JSON that keeps the schema', () => {
    const file = readReleaseFile(release)

    expect(meaningsIn(file.codes)).toEqual(expected)
    expect(file).toEqual({
      $schema: 'https://example.org/errors/codes.schema.json#/$defs/releaseFile',
      serverVersions: { from: release, to: release },
      codes: records,
    })
  })

  it('say it in CSV', () => {
    const lines: string[][] = parse(fileAt(`/${release}/codes.csv`), {
      record_delimiter: '\r\n',
      from_line: 2,
    })

    expect(lines).toEqual(
      records.map(({ code, message, text, note, category, subGroup, url, published }) =>
        [code, message, text, note, category, subGroup, url, published].map((value) =>
          String(value ?? ''),
        ),
      ),
    )
  })

  it('lead to addresses that name the release', () => {
    const version = release.slice(1)
    const astray = records.filter(({ code, url, tableUrl, category }) => {
      const row = `${BASE_URL}/${category ?? ''}?v=${version}#${code}`
      return (
        tableUrl !== row || url !== (isErrorCode(code) ? `${BASE_URL}/${code}?v=${version}` : row)
      )
    })

    expect(astray).toEqual([])
  })
})

describe('the files by release', () => {
  it('are a JSON and a CSV file for each covered release', () => {
    expect(releaseFiles(absoluteUrl).map(([path]) => path)).toEqual(
      releases.flatMap((tag) => [`/${tag}/codes.json`, `/${tag}/codes.csv`]),
    )
  })

  it('stand where their addresses say', () => {
    const { json, csv } = releaseFilePaths('v3.6.2')

    expect(isReleaseFile(JSON.parse(fileAt(json)))).toBe(true)
    expect(fileAt(csv)).toMatch(/^code,message,.*,published\r\n0,/)
  })

  it.each([publishedRange.from, publishedRange.to])(
    'say of %s what the published table says, but for the addresses',
    (release) => {
      const { codes } = readReleaseFile(release)
      const published = new Map(readCodesFile().codes.map((record) => [record.code, record]))

      expect(codes).toHaveLength(published.size)
      for (const { url, tableUrl, ...line } of codes) {
        expect(published.get(line.code)).toMatchObject(line)
        expect(`${url} ${tableUrl}`).toContain(`?v=${release.slice(1)}`)
      }
    },
  )

  it('give a number the words that it has on the release', () => {
    const line = readReleaseFile('v3.6.2').codes.find(({ code }) => code === 38104)
    const { message, text, note } = lineOn(38103, null)

    expect(line).toMatchObject({ message, text, note, published: 38103 })
  })
})
