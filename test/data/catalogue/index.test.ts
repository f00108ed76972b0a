import { describe, expect, it } from 'vitest'
import { findCatalogueFaults } from '../../../data/checkCatalogue'
import { categories, success } from '../../../data/catalogue'
import { catalogue, entries } from '../../../data/entries'
import { readPublishedPage } from '../fixtures/publishedPage'

const published = readPublishedPage()

describe('the catalogue', () => {
  it('equals the published page: codes, messages, headings and order', () => {
    const rows = entries.map(({ code, message, category, subGroup }) => ({
      code,
      message,
      category: category?.title ?? null,
      subGroup: subGroup?.title ?? null,
    }))

    expect(rows).toEqual(published)
  })

  it('keeps the slips and the curly apostrophe of the published text', () => {
    const messages = entries.map(({ message }) => message)

    expect(messages).toContain('Platform ID not exist')
    expect(messages).toContain('Read-only key are not entitled to request for the interface')
    expect(messages.filter((message) => message.includes('so it’s accessible'))).toHaveLength(1)
  })

  it('breaks none of its own rules', () => {
    expect(findCatalogueFaults(success, categories)).toEqual([])
  })

  it('keeps each category in the file that its slug names', () => {
    expect(catalogue.map(({ slug }) => slug)).toEqual([
      'commons',
      'headers',
      'extensions',
      'systems',
      'accounts',
      'users',
      'interactions',
      'contents',
      'editor',
    ])
  })
})

describe('the copy of the published page', () => {
  it('has 252 codes', () => {
    expect(published).toHaveLength(252)
  })

  it('is read with the message right behind the code', () => {
    expect(published).toContainEqual({
      code: 32104,
      message: 'S3 uploads are not supported by the storage provider',
      category: 'Extensions',
      subGroup: null,
    })
  })

  it('is read with the headings of its sub-groups', () => {
    expect(published).toContainEqual({
      code: 37101,
      message: 'Group disabled',
      category: 'Contents',
      subGroup: 'Group',
    })
  })
})
