import { describe, expect, it } from 'vitest'
import { findCatalogueFaults } from '../../../data/checks/checkCatalogue'
import { catalogue, entries } from '../../../data/catalogue/entries'
import { categories, success } from '../../../data/catalogue/lines'

// Every message is compared, to the character, with `published.lock.json`: see checkPublished.test.ts.
describe('the catalogue', () => {
  it('has the headings of the published page, in their order', () => {
    const headings = catalogue.map(({ title, sections }) => [
      title,
      ...sections.flatMap(({ subGroup }) => subGroup?.title ?? []),
    ])

    expect(headings).toEqual([
      ['Commons'],
      ['Headers'],
      ['Extensions'],
      ['Systems'],
      ['Accounts'],
      ['Users'],
      [
        'Interactions',
        'Role',
        'Mark',
        'Publish',
        'Delete',
        'Reset',
        'Conversation',
        'Notification',
      ],
      ['Contents', 'Group', 'Hashtag', 'Geotag', 'Post', 'Comment', 'File', 'Extend', 'Archive'],
      ['Editor', 'Edit Validation', 'Check Parameter'],
    ])
  })

  it('begins with success, and goes on in ascending order', () => {
    const codes = entries.map(({ code }) => code)

    expect(codes[0]).toBe(0)
    expect(codes).toEqual(codes.toSorted((a, b) => a - b))
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
})
