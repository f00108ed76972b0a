import { describe, expect, it } from 'vitest'
import { findReleaseFaults } from '../../../data/checks/checkReleases'

const sound = {
  releases: ['v2.9.0', 'v2.10.0', 'v3.0.0'],
  changes: [{ release: 'v2.9.0' }, { release: 'v3.0.0' }],
}

describe('releases', () => {
  it('are sound in the order of their versions', () => {
    expect(findReleaseFaults(sound)).toEqual([])
  })

  it('ascend', () => {
    expect(findReleaseFaults({ ...sound, releases: ['v2.10.0', 'v2.9.0', 'v3.0.0'] })).toEqual([
      {
        file: 'data/releases/releases.ts',
        problem: 'v2.9.0 comes after v2.10.0; keep releases in ascending order',
      },
    ])
  })

  it('are listed once', () => {
    expect(findReleaseFaults({ ...sound, releases: [...sound.releases, 'v3.0.0'] })).toEqual([
      {
        file: 'data/releases/releases.ts',
        problem: 'v3.0.0 is listed twice; merge the two entries',
      },
    ])
  })
})

describe('changes', () => {
  it('ascend', () => {
    const changes = [{ release: 'v3.0.0' }, { release: 'v2.9.0' }]

    expect(findReleaseFaults({ ...sound, changes })).toEqual([
      {
        file: 'data/releases/changes.ts',
        problem: 'v2.9.0 comes after v3.0.0; keep releases in ascending order',
      },
    ])
  })

  it('are those of a covered release', () => {
    expect(findReleaseFaults({ ...sound, changes: [{ release: 'v3.7.0' }] })).toEqual([
      {
        file: 'data/releases/changes.ts',
        problem: 'v3.7.0 is not a covered release; add it to data/releases/releases.ts first',
      },
    ])
  })
})
