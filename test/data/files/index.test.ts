import { describe, expect, it } from 'vitest'
import { entries } from '../../../data/catalogue/entries'
import { releases } from '../../../data/releases'
import { files } from '../../support/builtFiles'

describe('the files for programs', () => {
  it('are five for the whole, two for each code and two for each release', () => {
    const ofCodes = entries.flatMap(({ code }) => [`/${code}.json`, `/${code}.md`])
    const ofReleases = releases.flatMap((tag) => [`/${tag}/codes.json`, `/${tag}/codes.csv`])

    expect([...files.keys()].toSorted()).toEqual(
      [
        '/codes.json',
        '/codes.schema.json',
        '/codes.csv',
        '/llms.txt',
        '/opensearch.xml',
        ...ofCodes,
        ...ofReleases,
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
