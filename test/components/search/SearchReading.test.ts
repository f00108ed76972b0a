import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import SearchReading from '../../../components/search/SearchReading.vue'
import { useServerVersion } from '../../../components/address/useServerVersion'
import { explainUnknownNumber } from '../../../data/catalogue/numbering'
import { searchCatalogue } from '../../../data/search'
import { inSite } from '../../support/mountInSite'

function readingOf(input: string, chosen?: 'v3.6.2') {
  if (chosen) useServerVersion().choose(chosen)
  return mount(SearchReading, { props: { outcome: searchCatalogue(input, chosen) }, ...inSite })
}

describe('SearchReading', () => {
  it('says nothing about input that is just a known number', () => {
    expect(readingOf('31504').text()).toBe('')
  })

  it('quotes the places that the numbers were found in, in order', () => {
    const reading = readingOf('"code": 36113, "message": "[37202]"')

    expect(reading.findAll('code').map((place) => place.text())[0]).toBe('"code": 36113')
    expect(reading.text()).toMatch(/^Found in/)
  })

  it('explains a number that the catalogue lacks, and where it was found', () => {
    const reading = readingOf('failed with code=39123')

    expect(reading.text()).toContain('39123 is not in the catalogue.')
    expect(reading.text()).toContain(explainUnknownNumber('39123'))
    expect(reading.get('code').text()).toContain('code=39123')
  })

  it('says what a number means on other releases that the published table lacks', async () => {
    const reading = readingOf('38110')
    await nextTick()

    expect(reading.text()).toContain('38110 is not in the catalogue.')
    expect(reading.text()).toContain('On server v3.3.0 to v3.6.2, 38110 means “The author')
    expect(reading.get('a').attributes('href')).toBe('/reference/editor?v=3.6.2#38110')
  })
})

describe('SearchReading, of a number that depends on the version', () => {
  it('warns where the text names no version, and lets choose one', () => {
    const reading = readingOf('{"code": 38104}')

    expect(reading.get('.uncertain').text()).toContain('38104 depends on the server version.')
    expect(reading.get('.uncertain a').attributes('href')).toBe('/reference/38104#versions')
    expect(reading.get('.version-picker > button').text()).toBe('v3.1.0 to v3.2.1')
  })

  it('warns of the chosen version, too, which may be another than the response’s', () => {
    const reading = readingOf('{"code": 38104}', 'v3.6.2')

    expect(reading.text()).toContain('Showing server v3.6.2.')
    expect(reading.find('.uncertain').exists()).toBe(true)
  })

  it('names the version of the text instead of warning', () => {
    const reading = readingOf('fresns-version: 3.6.2\n{"code": 38104}')

    expect(reading.text()).toContain('The text names server version 3.6.2.')
    expect(reading.find('.uncertain').exists()).toBe(false)
  })

  it('says which release answers for a version that was not compared', () => {
    expect(readingOf('fresns-version: 3.8.0\n{"code": 38104}').text()).toContain(
      '3.8.0 is not verified; showing v3.6.2',
    )
  })

  it('says which releases the message beside the number is from', () => {
    const reading = readingOf(
      '{"code":38104,"message":"Content being reviewed can not be submitted again"}',
    )

    expect(reading.text()).toContain('belongs to 38104 on server v3.3.0 to v3.6.2')
  })

  it('is silent about numbers that mean the same everywhere', () => {
    expect(readingOf('{"code": 31504}').find('.uncertain').exists()).toBe(false)
  })
})
