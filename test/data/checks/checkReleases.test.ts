import { describe, expect, it } from 'vitest'
import { findReleaseFaults } from '../../../data/checks/checkReleases'

const sound = {
  releases: ['v2.9.0', 'v2.10.0', 'v3.0.0'],
  changes: [{ release: 'v2.9.0' }, { release: 'v3.0.0' }],
}

const faultsOf = (changed: Partial<Parameters<typeof findReleaseFaults>[0]>) =>
  findReleaseFaults({ ...sound, ...changed }).map(({ file, problem }) => `${file}: ${problem}`)

describe('releases', () => {
  it('are sound in the order of their versions', () => {
    expect(faultsOf({})).toEqual([])
  })

  it('are in ascending order', () => {
    expect(faultsOf({ releases: ['v2.10.0', 'v2.9.0', 'v3.0.0'] })).toEqual([
      'data/releases/releases.ts: v2.9.0 comes after v2.10.0; keep releases in ascending order',
    ])
  })

  it('are listed once', () => {
    expect(faultsOf({ releases: [...sound.releases, 'v3.0.0'] })).toEqual([
      'data/releases/releases.ts: v3.0.0 is listed twice; merge the two entries',
    ])
  })
})

describe('changes', () => {
  it('are in ascending order', () => {
    const changes = [{ release: 'v3.0.0' }, { release: 'v2.9.0' }]

    expect(faultsOf({ changes })).toEqual([
      'data/releases/changes.ts: v2.9.0 comes after v3.0.0; keep releases in ascending order',
    ])
  })

  it('are those of a covered release', () => {
    expect(faultsOf({ changes: [{ release: 'v3.7.0' }] })).toEqual([
      'data/releases/changes.ts: v3.7.0 is not a covered release; add it to data/releases/releases.ts first',
    ])
  })
})
