import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { findByCode } from '../../../data/catalogue/lookup'
import { publishedRange } from '../../../data/releases/publishedRange'
import type { LineRecord } from '../../../data/files/codeRecord'
import { releaseFilePaths } from '../../../data/files/releaseFilePaths'
import { releaseRecords } from '../../../data/files/releaseFiles'
import { compareReleases, coveredRange, eras, releases } from '../../../data/releases'
import { addedBy, releaseChanges } from '../../../data/releases/changes'
import { releaseDates } from '../../../data/releases/releaseDates'
import { readFacts } from '../../support/facts'
import { byNumber, factualReleases } from '../../support/factualReleases'
import { absoluteUrl, BASE_URL, fileAt } from '../../support/builtFiles'
import { readCodesFile, readReleaseFile, readReleasesFile } from '../../support/validators'

const meaningsIn = (
  records: readonly { readonly code: number; readonly published: number | null }[],
) => records.map(({ code, published }) => [code, published ?? 'not in the table'] as const)

describe('the files of the releases', () => {
  it('say what the facts say, in ascending order, for every covered release', () => {
    const tables = factualReleases.map((release) =>
      meaningsIn(releaseRecords(release, absoluteUrl)),
    )

    expect(tables).toEqual(factualReleases.map((release) => byNumber(readFacts(release))))
  })

  it('are the same under both addresses of the newest release', () => {
    const { json, csv } = releaseFilePaths(coveredRange.to)

    expect(fileAt(releaseFilePaths('latest').json)).toBe(fileAt(json))
    expect(fileAt(releaseFilePaths('latest').csv)).toBe(fileAt(csv))
  })
})

describe('the records of a release', () => {
  it('carry what is known of a meaning along to its new number', () => {
    const published = readCodesFile().codes.find(({ code }) => code === 38101)
    const moved = releaseRecords('v3.6.2', absoluteUrl).find(({ code }) => code === 38102)

    const { name, meaning, reaction } = published ?? {}

    expect(moved).toMatchObject({ name, meaning, reaction })
    expect(reaction).toBe('wait-for-review')
  })
})

describe.each(eras)('the files of $to', ({ to: release }) => {
  const records = releaseRecords(release, absoluteUrl)

  it('match the schema, as JSON', () => {
    expect(readReleaseFile(release)).toEqual({
      $schema: 'https://example.org/errors/codes.schema.json#/$defs/releaseFile',
      serverVersions: { from: release, to: release },
      codes: records,
    })
  })

  it('say the same in CSV', () => {
    const lines: string[][] = parse(fileAt(`/${release}/codes.csv`), { record_delimiter: '\r\n' })

    expect(lines).toEqual([
      ['code', 'message', 'text', 'note', 'category', 'subGroup', 'url', 'published'],
      ...records.map(({ code, message, text, note, category, subGroup, url, published }) =>
        [code, message, text, note, category, subGroup, url, published].map((value) =>
          String(value ?? ''),
        ),
      ),
    ])
  })

  it('link to addresses that name the release', () => {
    const parameter = `?v=${release.slice(1)}`

    expect(records.map(({ url, tableUrl }) => ({ url, tableUrl }))).toEqual(
      records.map(({ code, category }) => ({
        url: `${BASE_URL}/${code}${parameter}`,
        tableUrl: `${BASE_URL}/${category ?? ''}${parameter}#${code}`,
      })),
    )
  })
})

describe('the file of a release', () => {
  it.each([publishedRange.from, publishedRange.to])(
    'says of %s what the published table says',
    (release) => {
      const meaningOf = ({ code, message, text, note, published }: LineRecord) => ({
        code,
        message,
        text,
        note,
        published,
      })

      const later: readonly number[] = releaseChanges
        .filter((change) => compareReleases(change.release, release) > 0)
        .flatMap(addedBy)
      const published = readCodesFile().codes.filter(({ code }) => !later.includes(code))

      expect(readReleaseFile(release).codes.map(meaningOf)).toEqual(published.map(meaningOf))
    },
  )

  it('gives a number the words that it has in the release', () => {
    const line = readReleaseFile('v3.6.2').codes.find(({ code }) => code === 38104)
    const { message, text, note } = findByCode(38103)

    expect(line).toMatchObject({ message, text, note, published: 38103 })
  })
})

describe('the list of the releases', () => {
  it('names all that are covered, newest first, with their dates and files', () => {
    expect(readReleasesFile()).toEqual({
      $schema: 'https://example.org/errors/codes.schema.json#/$defs/releasesFile',
      releases: releases.toReversed().map((release) => ({
        release,
        date: releaseDates[release],
        json: absoluteUrl(`/${release}/codes.json`),
        csv: absoluteUrl(`/${release}/codes.csv`),
      })),
    })
  })
})
