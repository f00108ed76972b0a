import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import SearchReading from '../../../components/search/SearchReading.vue'
import { explainUnknownNumber } from '../../../data/catalogue/numbering'
import { coveredRange } from '../../../data/releases'
import { searchCatalogue } from '../../support/searchCatalogue'
import { inSite } from '../../support/mountInSite'

const readingOf = (input: string) =>
  mount(SearchReading, { props: { outcome: searchCatalogue(input) }, ...inSite })
const textOf = (input: string) => readingOf(input).text().replace(/\s+/g, ' ')
const responseOf = (code: number, message: string) => JSON.stringify({ code, message })

describe('SearchReading', () => {
  it.each(['31504', '38104', '38110'])('says nothing about input that is just %s', (input) => {
    expect(textOf(input)).toBe('')
  })

  it('quotes the places that the numbers were found in, in order', () => {
    const reading = readingOf('"code": 36113, "message": "[37202]"')

    expect(reading.findAll('code').map((place) => place.text())[0]).toBe('"code": 36113')
    expect(reading.text()).toMatch(/^Found in/)
  })

  it('explains a number that the catalogue lacks, and where it was found', () => {
    const reading = readingOf('failed with code=39123')

    expect(reading.text()).toContain('39123 is not in this reference.')
    expect(reading.text()).toContain(explainUnknownNumber('39123'))
    expect(reading.get('code').text()).toContain('code=39123')
  })

  it('links a number of another layer to what a client should do', () => {
    expect(readingOf('10000').get('a').attributes('href')).toBe(
      '/reference/handling#read-an-answer',
    )
    expect(readingOf('39123').find('a').exists()).toBe(false)
  })

  it('says that a response without a code is not from the API, and links to what to do', () => {
    const reading = readingOf('{"message": "Server Error"}')

    expect(reading.text()).toContain('There is no code here.')
    expect(reading.get('a').attributes('href')).toBe('/reference/handling#read-an-answer')
    expect(textOf('{"code": 31504, "message": "Server Error"}')).not.toContain('no code')
    expect(textOf('Server Error')).toContain('no code')
    expect(textOf('a server error')).not.toContain('no code')
  })

  it('names the version that the text names', () => {
    expect(textOf('fresns-version: 3.6.2\n{"code": 38104}')).toContain(
      'The text names server version 3.6.2.',
    )
    expect(textOf('{"code": 38104}')).not.toContain('server version')
  })

  it('says which release answers for a version that was not compared', () => {
    expect(textOf('fresns-version: 3.99.0\n{"code": 38104}')).toContain(
      `3.99.0 is not verified; showing ${coveredRange.to}`,
    )
  })
})

describe('SearchReading, about the message beside a number', () => {
  it('says which releases it is from', () => {
    expect(textOf(responseOf(38104, 'Content being reviewed can not be submitted again'))).toMatch(
      /The message is that of 38104 in versions v3\.3\.0 and later\.$/,
    )
  })

  it('says that it contradicts the version of the text', () => {
    const response = responseOf(38104, 'Content being published can not be submitted again')

    expect(textOf(`fresns-version: 3.6.2\n${response}`)).toMatch(
      /The message is that of 38104 in versions up to v3\.2\.1, not in v3\.6\.2\. Check the version\.$/,
    )
    expect(textOf(`fresns-version: 3.2.1\n${response}`)).not.toContain('The message')
  })

  it('names the code it belongs to, if that is another one', () => {
    const reading = readingOf(responseOf(31504, 'Signature expired'))

    expect(reading.text()).toMatch(/The message is not that of 31504 but of\s+31303\s*\./)
    expect(reading.get('a').attributes('href')).toBe('/reference/31303')
  })

  it('says which number it is about where there are several', () => {
    const text = textOf(
      [
        responseOf(38104, 'Content being reviewed can not be submitted again'),
        responseOf(37102, 'Only members can view this group.'),
      ].join('\n'),
    )

    const notes = text.slice(text.indexOf('The message'))

    expect(notes).toMatch(/38104.+v3\.3\.0 and later\..+37102.+up to v2\.21\.4\.$/)
  })
})
