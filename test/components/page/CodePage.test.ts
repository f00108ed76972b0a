import { mount } from '@vue/test-utils'
import { beforeAll, describe, expect, it } from 'vitest'
import CodePage from '../../../components/page/CodePage.vue'
import { useServerVersion } from '../../../components/address/useServerVersion'
import { gatherExtras, meaningsOf, type CodeExtras } from '../../../data/extras/codeExtras'
import type { ErrorCode } from '../../../data/catalogue/entries'
import { eras } from '../../../data/releases'
import { findByCode } from '../../../data/catalogue/lookup'
import { entryOn } from '../../../data/releases/releaseTable'
import { inSite } from '../../support/mountInSite'

describe('the page of a code', () => {
  const { choose } = useServerVersion()
  let extras: ReadonlyMap<ErrorCode, CodeExtras>

  beforeAll(() => {
    extras = gatherExtras()
  })

  function pageOf(code: ErrorCode, version: string | null = null) {
    choose(version)
    const known = Object.fromEntries([...meaningsOf(code)].map((one) => [one, extras.get(one)]))
    return mount(CodePage, { props: { code, hasStory: true, extras: known }, ...inSite })
  }
  const headingOf = (page: ReturnType<typeof pageOf>) => page.get('h1').text().replace(/\s+/g, ' ')

  it('says what the published table says', () => {
    const page = pageOf(38104)

    expect(headingOf(page)).toBe(`38104 ${findByCode(38104).text}`)
    expect(page.find('.difference').exists()).toBe(false)
  })

  it('says what the number means on the chosen release, and where the published meaning is', () => {
    const page = pageOf(38104, '3.6.2')

    expect(headingOf(page)).toBe(`38104 ${findByCode(38103).text}`)
    expect(page.get('.difference a').attributes('href')).toBe('/reference/38105?v=3.6.2')
  })

  it.each([38104, 34111] as const)('answers for %i in every era', (code) => {
    for (const { to: tag } of eras)
      expect(headingOf(pageOf(code, tag)), tag).toBe(
        `${code} ${entryOn(code, tag)?.text ?? `Not in use on ${tag}`}`,
      )
  })

  it('tells the words and related codes of the meaning, not of the number', () => {
    const words = pageOf(38104, '3.6.2').text()

    expect(words).toContain(extras.get(38103)?.sentences[0])
    expect(words).not.toContain(extras.get(38104)?.sentences[0])
  })

  it('shows no words where the meaning is in none of the published lines', () => {
    const page = pageOf(38101, '3.6.2')

    expect(headingOf(page)).toBe(`38101 ${entryOn(38101, 'v3.6.2')?.text}`)
    expect(page.find('#other-words').exists()).toBe(false)
    expect(page.find('#related').exists()).toBe(false)
  })

  it('lists its neighbours as the chosen release has them', () => {
    const neighbours = pageOf(38109, '3.6.2').findAll('#neighbours + .code-list li')

    expect(neighbours.at(-1)?.text()).toMatch(/^38110\s*The author of the post/)
  })

  it('says that a release does not have the number', () => {
    const page = pageOf(37802, '2.0.0')

    expect(page.get('.difference').text()).toContain('Not in use on v2.0.0.')
    expect(headingOf(page)).toBe('37802 Not in use on v2.0.0')
    expect(page.text()).toContain('Archive configuration mismatch')
    expect(page.find('.copy-buttons').exists()).toBe(false)
  })
})
