import { mount, type VueWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import ReactionList from '../../../components/handling/ReactionList.vue'
import { handledGroups } from '../../../data/knowledge/handling'
import { inSite } from '../../support/mountInSite'

let list: VueWrapper

/** What stands under a heading, until the next one. */
function textUnder(id: string): string {
  const texts: string[] = []
  let element = list.get(`[id="${id}"]`).element.nextElementSibling
  for (; element && !/^H\d$/.test(element.tagName); element = element.nextElementSibling)
    texts.push(element.textContent)
  return texts.join(' ').replace(/\s+/g, ' ')
}

describe('ReactionList', () => {
  beforeEach(() => {
    list = mount(ReactionList, { ...inSite, props: { groups: handledGroups() } })
  })

  it('gives every group and reaction an anchor of its own', () => {
    const ids = list.findAll('h2, h3').map((heading) => heading.attributes('id'))

    expect(ids).toEqual([...new Set(ids)])
    expect(ids).toEqual(
      handledGroups().flatMap(({ id, reactions }) => [id, ...reactions.map(({ id }) => id)]),
    )
  })

  it('says what to do and whether repeating helps', () => {
    expect(textUnder('sign-in-again')).toContain('open the sign-in page')
    expect(textUnder('sign-in-again')).toContain('Repeat the request: after signing in.')
  })

  it('lists the codes with their messages and links to their pages', () => {
    expect(textUnder('sign-in-again')).toContain('31504 Login token is no longer valid')
    expect(list.find('a[href="/reference/31504"]').exists()).toBe(true)
  })

  it('names the releases of a number whose meaning depends on them', () => {
    expect(textUnder('only-the-owner')).toContain(
      '38101 Only your own content can be edited · v3.3.0 and later',
    )
    expect(textUnder('not-allowed-here')).toContain(
      '· up to v3.2.1 · 38103 in versions v3.3.0 and later',
    )
    expect(textUnder('sign-in-again')).toMatch(/31504 Login token is no longer valid[^·]*315\d\d /)
  })

  it('shows names of fields as code', () => {
    expect(list.get('[id="use-the-data"] + p code').text()).toBe('data')
  })
})
