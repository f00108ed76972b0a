import { readFileSync } from 'node:fs'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { catalogue, entries, successEntry, type ErrorCode } from '../../../data/catalogue/entries'

describe('the entries', () => {
  it('begin with success, which belongs to no category', () => {
    expect(entries[0]).toBe(successEntry)
    expect(successEntry).toEqual({
      code: 0,
      message: 'Successful',
      text: 'Successful',
      note: null,
      category: null,
      subGroup: null,
    })
  })

  it('say which category they belong to', () => {
    const entry = entries.find(({ code }) => code === 31504)

    expect(entry?.category).toEqual({ slug: 'headers', title: 'Headers', prefix: 31 })
    expect(entry?.subGroup).toBeNull()
  })

  it('say which sub-group they belong to', () => {
    const entry = entries.find(({ code }) => code === 36113)

    expect(entry?.category).toEqual({ slug: 'interactions', title: 'Interactions', prefix: 36 })
    expect(entry?.subGroup).toEqual({ slug: 'role', title: 'Role', prefix: 361 })
  })

  it('separate the note for developers from the text of the response', () => {
    expect(entries.find(({ code }) => code === 31501)).toMatchObject({
      message: 'Account not logged in, Unable to use (AID is empty)',
      text: 'Account not logged in, Unable to use',
      note: 'AID is empty',
    })
  })

  it('have a note for each of the ten messages that end with parentheses', () => {
    const withNote = entries.filter(({ note }) => note !== null).map(({ code }) => code)

    expect(withNote).toEqual([30001, 30002, 31501, 31503, 31504, 31505, 31601, 31603, 31701, 34403])
  })
})

describe('the categories', () => {
  it('have one section without a name where there are no sub-groups', () => {
    const headers = catalogue.find(({ slug }) => slug === 'headers')

    expect(headers?.sections.map(({ subGroup }) => subGroup)).toEqual([null])
    expect(headers?.sections[0]?.entries).toEqual(headers?.entries)
  })

  it('have the headings of the published page, in their order', () => {
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

  it.each(catalogue)(
    'are each in the file that a fault would name: $slug',
    ({ slug, entries: own }) => {
      const file = new URL(`../../../data/catalogue/categories/${slug}.ts`, import.meta.url)
      const codes = [...readFileSync(file, 'utf8').matchAll(/\[\s*(\d+),/g)]

      expect(codes.map(([, code]) => Number(code))).toEqual(own.map(({ code }) => code))
    },
  )
})

describe('the type of a code', () => {
  it('knows every number of the table', () => {
    expectTypeOf<0>().toExtend<ErrorCode>()
    expectTypeOf<31504>().toExtend<ErrorCode>()
    expectTypeOf<38212>().toExtend<ErrorCode>()
  })

  it('refuses a number that the table lacks', () => {
    expectTypeOf<31999>().not.toExtend<ErrorCode>()
    expectTypeOf<404>().not.toExtend<ErrorCode>()
    expectTypeOf<number>().not.toExtend<ErrorCode>()
  })
})
