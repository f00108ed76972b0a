import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import SideNavigation from '../../../components/layout/SideNavigation.vue'
import SiteHeader from '../../../components/layout/SiteHeader.vue'
import { inSite } from '../../support/mountInSite'

/** The links marked as current, each with its `aria-current`. */
function currentIn(wrapper: ReturnType<typeof mount>) {
  return wrapper
    .findAll('[aria-current]')
    .map((link) => [link.attributes('href'), link.attributes('aria-current')])
}

function navigationOn(currentPath: string) {
  const place = { currentCategory: null, currentSubGroup: null }
  return mount(SideNavigation, { props: { currentPath, ...place }, ...inSite })
}

describe('the side navigation', () => {
  it('marks the page shown', () => {
    const navigation = navigationOn('/endpoints')

    expect(currentIn(navigation)).toEqual([['/reference/endpoints', 'page']])
    expect(navigation.findAll('.is-current')).toHaveLength(1)
  })

  it('marks the page that the one shown belongs to', () => {
    const navigation = navigationOn('/endpoints/user')

    expect(currentIn(navigation)).toEqual([['/reference/endpoints', 'true']])
    expect(navigation.get('.is-current').attributes('href')).toBe('/reference/endpoints')
  })

  it('marks nothing on a page that only begins with the same letters', () => {
    expect(currentIn(navigationOn('/endpoints-of-old'))).toEqual([])
  })
})

describe('the header', () => {
  const headerOn = (currentPath: string) =>
    mount(SiteHeader, {
      props: { title: 'Site', currentPath, isDark: false },
      ...inSite,
    })

  it('leads home and to the pages about the codes', () => {
    const links = headerOn('/').findAll('a')

    expect(links.map((link) => [link.text(), link.attributes('href')])).toEqual([
      ['Site', '/reference/'],
      ['All codes', '/reference/all'],
      ['Guide', '/reference/guide'],
      ['Endpoints', '/reference/endpoints'],
      ['Handling', '/reference/handling'],
      ['Changes', '/reference/changes'],
      ['Data', '/reference/data'],
    ])
  })

  it('marks the same pages', () => {
    expect(currentIn(headerOn('/'))).toEqual([])
    expect(currentIn(headerOn('/endpoints'))).toEqual([['/reference/endpoints', 'page']])
    expect(currentIn(headerOn('/endpoints/user'))).toEqual([['/reference/endpoints', 'true']])
  })
})
