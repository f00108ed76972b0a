import { describe, expect, it } from 'vitest'
import { knownNumbers, releases } from '../../../data/releases'
import { files } from '../../support/builtFiles'

describe('the files for programs', () => {
  it('are six for the whole, two for each number, each release and the newest release', () => {
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
        '/llms.txt',
        '/opensearch.xml',
        '/releases.json',
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
