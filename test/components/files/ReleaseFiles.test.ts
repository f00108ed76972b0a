import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import ReleaseFiles from '../../../components/files/ReleaseFiles.vue'
import { coveredRange } from '../../../data/releases'
import { inSite } from '../../support/mountInSite'

describe('ReleaseFiles', () => {
  it('links to the files of the newest release, of one release, and to the list of all', () => {
    const links = mount(ReleaseFiles, inSite).findAll('a')

    expect(links.map((link) => link.attributes('href'))).toEqual([
      '/reference/latest/codes.json',
      '/reference/latest/codes.csv',
      `/reference/${coveredRange.to}/codes.json`,
      `/reference/${coveredRange.to}/codes.csv`,
      '/reference/releases.json',
    ])
  })
})
