import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import VersionStory from '../../../components/version/VersionStory.vue'
import { inSite } from '../../support/mountInSite'

const storyOf = (number: number) => mount(VersionStory, { props: { number }, ...inSite })
const stretchesOf = (number: number) =>
  storyOf(number)
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
    expect(stretchesOf(38101)[1]).toContain('(this site’s wording)')
  })

  it('leads to the number that carries the meaning now', () => {
    const story = storyOf(38104)

    expect(story.get('.code-number').attributes('href')).toBe('/reference/38105?v=3.6.2')
    expect(story.text()).toContain('since v3.3.0')
  })

  it('leads to the row of a number that has no page, on a release that has it', async () => {
    const story = storyOf(37404)
    await nextTick()

    expect(story.get('.code-number').attributes('href')).toBe('/reference/contents?v=2.21.4#37303')
  })

  it('says of a number that was split that it stood for both meanings', () => {
    expect(storyOf(34111).text()).toContain('stood for both meanings')
    expect(storyOf(34112).text()).not.toContain('stood for both meanings')
  })

  it('is told of a number that the published table lacks, too', () => {
    expect(stretchesOf(38110)).toEqual([expect.stringMatching(/^since v3.3.0The author/)])
  })

  it('says what is not known', () => {
    expect(storyOf(37300).text()).toContain('later releases are not verified')
  })
})
