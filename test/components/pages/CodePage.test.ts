import { flushPromises, mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import CodePage from '../../../components/pages/CodePage.vue'
import { useServerVersion } from '../../../components/address/useServerVersion'
import { gatherDetails } from '../../../data/details'
import { codeParams } from '../../../data/details/codeParams'
import { findByCode } from '../../../data/catalogue/lookup'
import { meaningsOf } from '../../../data/releases/meanings'
import { neighboursOf } from '../../../data/releases/neighbours'
import { inSite } from '../../support/mountInSite'
import { OWN_WORDS_OF_38101 } from '../../support/ownWords'

const pageOf = (code: number) => mount(CodePage, { props: codeParams(code), ...inSite })
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
const headingOf = (page: ReturnType<typeof pageOf>) => inOneLine(page.get('h1').text())
const linesOf = (page: ReturnType<typeof pageOf>) =>
  page.findAll('.meanings li').map((line) => inOneLine(line.text()))

describe('the page of a code with one meaning', () => {
  it('has it in its heading', () => {
    const page = pageOf(31504)

    expect(headingOf(page)).toBe(`31504 ${findByCode(31504).text}`)
    expect(page.find('.meanings').exists()).toBe(false)
  })

  it('says in which releases it exists, if not in all', () => {
    expect(inOneLine(pageOf(34114).get('h1 + p').text())).toBe(
      'Exists in versions v3.1.0 and later.',
    )
    expect(inOneLine(pageOf(37303).text())).toContain('Exists in versions up to v2.21.4.')
    expect(pageOf(31504).find('h1 + p').exists()).toBe(false)
  })

  it('says what the documentation adds to the message, and what servers word differently', () => {
    expect(pageOf(31504).text()).toContain(findByCode(31504).note)
    expect(inOneLine(pageOf(33201).text())).toContain(
      'Servers word the message slightly differently.',
    )
    expect(inOneLine(pageOf(36307).text())).toContain(
      'Servers word the message slightly differently in versions v3.0.0 and later.',
    )
    expect(inOneLine(pageOf(34203).text())).toContain('differently in versions up to v2.21.4.')
    expect(pageOf(31504).text()).not.toContain('slightly differently')
  })
})

describe('the page of a number with several meanings', () => {
  it('lists them under the number, newest first, and has none of them in its heading', () => {
    const page = pageOf(38104)

    expect(headingOf(page)).toBe('38104')
    expect(linesOf(page)).toEqual([
      `v3.3.0 and later: ${findByCode(38103).text} What to do`,
      `up to v3.2.1: ${findByCode(38104).text} (Fresns docs, April 2024) What to do`,
    ])
  })

  it('links each of them to what to do about it', () => {
    const page = pageOf(38104)
    const anchors = page.findAll('.meanings a').map((link) => link.attributes('href'))

    expect(anchors).toEqual(
      page.findAll('.meaning-section h2').map((heading) => `#${heading.attributes('id')}`),
    )
  })

  it('says what is known of each meaning, and which other number it has', () => {
    const sections = pageOf(38104).findAll('.meaning-section')

    expect(sections.map((section) => section.get('h2').attributes('id'))).toEqual([
      'v3-3-0',
      'v2-0-0',
    ])
    for (const [position, { text }] of meaningsOf(38104).entries()) {
      const section = sections[position]
      expect(section?.text()).toContain(text)
      expect(inOneLine(section?.get('.lead').text() ?? '').replaceAll(' ', '')).toBe(
        gatherDetails(38104)[position]?.knowledge.meaning.replace(/[` ]/g, ''),
      )
    }
    expect(inOneLine(sections[0]?.text() ?? '')).toContain(
      'This meaning has the number 38103 in versions up to v3.2.1.',
    )
    expect(inOneLine(sections[1]?.text() ?? '')).toContain(
      'This meaning has the number 38105 in versions v3.3.0 and later.',
    )
  })

  it('relates each to codes of the same versions, with the numbers they have in them', () => {
    const related = (number: number) =>
      pageOf(number)
        .findAll('.meaning-section')
        .map((section) => section.findAll('.code-list > li').map((line) => inOneLine(line.text())))
    const [newer = [], older = []] = related(38104)

    expect(newer).toContain(
      `38102 ${findByCode(38101).text} · v3.3.0 and later · 38101 in versions up to v3.2.1`,
    )
    expect(older.filter((line) => line.includes('· v3.3.0 and later'))).toEqual([])
    // Its own number stands for it there; 38212 came later.
    expect(newer.filter((line) => line.startsWith('38104'))).toEqual([])
    expect(related(37403)[1]?.join()).not.toContain('38212')
  })

  it('says under which number the endpoints were read, if not under this one', () => {
    const [newer, older] = pageOf(37300).findAll('.meaning-section')

    expect(inOneLine(older?.text() ?? '')).toContain(
      'As read in the source of v3.2.1, where this meaning has the number 37400:',
    )
    expect(newer?.text()).not.toContain('As read in')
  })

  it('has each in Chinese below it, marked as our translation', () => {
    const lines = pageOf(38104).findAll('.meaning-section .lead + .translation')

    expect(lines.map((line) => line.text())).toEqual([
      '要提交的草稿正在审核，不能重复提交（本站翻译）',
      '要提交的草稿已经发布过了，并不是正在发布（本站翻译）',
    ])
    for (const line of lines) expect(line.attributes('lang')).toBe('zh-Hans')
  })

  it('marks what is in our own words', () => {
    const page = pageOf(38101)

    expect(linesOf(page)[0]).toBe(
      `v3.3.0 and later: ${OWN_WORDS_OF_38101} (in our words) What to do`,
    )
    expect(page.get('.meaning-section').text()).toContain('in our words')
  })

  it.each([31506, 38109])('says that a chosen version does not use %i', async (number) => {
    const page = pageOf(number)
    useServerVersion().choose('2.0.0')
    await nextTick()
    expect(page.text()).toContain('v2.0.0 does not use this number.')

    useServerVersion().choose('3.6.2')
    await nextTick()
    expect(page.text()).not.toContain('does not use')
  })

  it('highlights the meaning of a chosen version and changes no text', async () => {
    const page = pageOf(38104)
    const before = page.text()

    useServerVersion().choose('3.6.2')
    await nextTick()

    expect(page.text()).toBe(before)
    expect(page.get('.meanings [aria-current="true"]').text()).toContain('v3.3.0 and later')
    expect(page.get('h2[aria-current="true"]').text()).toBe('v3.3.0 and later')
    expect(page.findAll('.is-other h2').map((title) => title.text())).toEqual(['up to v3.2.1'])
  })
})

describe('the page of a number that the published table lacks', () => {
  it.each([
    [38110, 38109, 'v3.3.0 and later', '/reference/editor#38110'],
    [37303, 37404, 'up to v2.21.4', '/reference/contents#37303'],
  ] as const)('exists: %i', (number, published, span, row) => {
    const page = pageOf(number)

    expect(headingOf(page)).toBe(`${number} ${findByCode(published).text}`)
    expect(page.text()).toContain(span)
    expect(page.find(`.place a[href="${row}"]`).exists()).toBe(true)
  })
})

describe('the page of any code', () => {
  it('links to its category and its row', () => {
    const links = pageOf(36113)
      .findAll('.place a')
      .map((link) => link.attributes('href'))

    expect(links).toEqual(
      expect.arrayContaining(['/reference/interactions#role', '/reference/interactions#36113']),
    )
  })

  it('lists its neighbours', () => {
    const neighbours = pageOf(38109).findAll('#nearby + .code-list a')

    expect(neighbours.map((link) => Number(link.text()))).toEqual(neighboursOf(38109))
  })

  it('shows what the data can hold where it tells the causes apart', () => {
    const examples = pageOf(36104).findAll('.example')

    expect(examples.map((example) => JSON.parse(example.text()).data)).toEqual([
      null,
      ['[Please have your email bound before publishing content]'],
    ])
    expect(pageOf(31303).findAll('.example')).toHaveLength(1)
  })

  it('shows all phrases of its meanings', () => {
    const text = pageOf(38104).text()
    const phrases = gatherDetails(38104).flatMap(({ phrases: own }) => own)

    expect(phrases.filter((phrase) => !text.includes(phrase))).toEqual([])
  })

  it.each([
    [31303, null, 'Signature expired'],
    [38104, '3.6.2', findByCode(38103).text],
    [
      38104,
      null,
      `v3.3.0 and later: ${findByCode(38103).text}; up to v3.2.1: ${findByCode(38104).text}`,
    ],
  ])('copies %i on version %j with what it means', async (code, version, text) => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    useServerVersion().choose(version)
    const page = pageOf(code)
    await flushPromises()

    const button = page.findAll('button').find((one) => one.text() === 'Copy Markdown')
    await button?.trigger('click')

    const address = `${location.origin}/reference/${code}${version ? `?v=${version}` : ''}`
    expect(writeText).toHaveBeenCalledExactlyOnceWith(`[Fresns ${code}](${address}): ${text}`)
  })
})
