import { describe, expect, it } from 'vitest'
import { knownNumbers, releases } from '../../../data/releases'
import { files } from '../../support/builtFiles'

describe('the files for programs', () => {
  it('are ten for the whole, two for each number, two for each release and four for the newest', () => {
    const ofCodes = knownNumbers().flatMap((number) => [`/${number}.json`, `/${number}.md`])
    const ofReleases = ['latest', ...releases].flatMap((folder) => [
      `/${folder}/codes.json`,
      `/${folder}/codes.csv`,
    ])

    expect([...files.keys()].toSorted()).toEqual(
      [
        '/codes.json',
        '/codes.schema.json',
        '/codes.csv',
        '/codes.ts',
        '/ErrorCode.php',
        '/endpoints.json',
        '/endpoints.schema.json',
        '/releases.json',
        '/llms.txt',
        '/opensearch.xml',
        '/latest/codes.ts',
        '/latest/ErrorCode.php',
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
