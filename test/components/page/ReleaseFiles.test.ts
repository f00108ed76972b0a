import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import ReleaseFiles from '../../../components/page/ReleaseFiles.vue'
import { inSite } from '../../support/mountInSite'

describe('ReleaseFiles', () => {
  it('leads to the files of the newest release, of one release, and to the list of all', () => {
    const links = mount(ReleaseFiles, inSite).findAll('a')

    expect(links.map((link) => link.attributes('href'))).toEqual([
      '/reference/latest/codes.json',
      '/reference/latest/codes.csv',
      '/reference/v3.6.2/codes.json',
      '/reference/v3.6.2/codes.csv',
      '/reference/releases.json',
    ])
  })
})
