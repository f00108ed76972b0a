import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import VersionStory from '../../components/VersionStory.vue'
import type { ErrorCode } from '../../data/entries'
import { inSite } from './support/mountInSite'

const storyOf = (code: ErrorCode) => mount(VersionStory, { props: { code }, ...inSite })
const stretchesOf = (code: ErrorCode) =>
  storyOf(code)
    .findAll('li')
    .map((item) => item.text())

describe('the story of a number', () => {
  it('tells what it means up to one release and since the next', () => {
    expect(stretchesOf(38104)).toEqual([
      'up to v3.2.1Content being published can not be submitted again',
      'since v3.3.0Content being reviewed can not be submitted again',
    ])
  })

  it('marks what the published table does not say as words of the site', () => {
    expect(stretchesOf(38101)[1]).toContain('(words of this site)')
  })

  it('leads to the number that carries the meaning now', () => {
    const story = storyOf(38104)

    expect(story.get('.code-number').attributes('href')).toBe('/reference/38105')
    expect(story.text()).toContain('since v3.3.0')
  })

  it('says what is not known', () => {
    expect(storyOf(37300).text()).toContain('later releases are not verified')
  })
})
