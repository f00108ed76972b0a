import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import SiteFooter from '../../../components/layout/SiteFooter.vue'
import { publishedTable } from '../../../data/releases/publishedRange'
import { inSite } from '../../support/mountInSite'

const footer = (issuesUrl: string | null) => mount(SiteFooter, { ...inSite, props: { issuesUrl } })
const linksOf = (issuesUrl: string | null) =>
  Object.fromEntries(
    footer(issuesUrl)
      .findAll('a')
      .map((link) => [link.text(), link.attributes('href')]),
  )

describe('SiteFooter', () => {
  it('says whose site this is, and where the table and licence come from', () => {
    const text = footer(null).text().replace(/\s+/g, ' ')

    expect(text).toContain('independent of the project')
    expect(text).toContain(publishedTable.date)
    expect(text).toContain('Apache-2.0')
  })

  it('links the sources and the data', () => {
    expect(linksOf(null)).toEqual({
      'Fresns documentation': publishedTable.url,
      'API documentation': 'https://docs.fresns.com/clients/',
      'Server repository': 'https://github.com/fresns/fresns',
      'Use the data': '/reference/data',
    })
  })

  it('says where to report a mistake, if the site takes reports', () => {
    expect(linksOf('https://example.org/issues')).toMatchObject({
      'Report a mistake': 'https://example.org/issues',
    })
  })
})
