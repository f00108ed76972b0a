import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import SearchReading from '../../components/SearchReading.vue'
import { explainUnknownNumber } from '../../data/numbering'

describe('SearchReading', () => {
  it('says nothing about input that is just a known number', () => {
    const reading = mount(SearchReading, {
      props: { readings: [{ digits: '31504', foundIn: null }], unknown: [] },
    })

    expect(reading.text()).toBe('')
  })

  it('quotes the places that the numbers were found in, in order', () => {
    const reading = mount(SearchReading, {
      props: {
        readings: [
          { digits: '36113', foundIn: '"code": 36113' },
          { digits: '37102', foundIn: '[37102' },
        ],
        unknown: [],
      },
    })

    expect(reading.findAll('code').map((place) => place.text())).toEqual([
      '"code": 36113',
      '[37102',
    ])
    expect(reading.text()).toMatch(/^Found in/)
  })

  it('explains a number that the catalogue lacks, and where it was found', () => {
    const reading = mount(SearchReading, {
      props: { readings: [], unknown: [{ digits: '39123', foundIn: 'code=39123' }] },
    })

    expect(reading.text()).toContain('39123 is not in the catalogue.')
    expect(reading.text()).toContain(explainUnknownNumber('39123'))
    expect(reading.get('code').text()).toBe('code=39123')
  })
})
