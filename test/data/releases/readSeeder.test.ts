import { describe, expect, it } from 'vitest'
import { readSeeder } from '../../../data/releases/readSeeder'
import { writtenSeeder } from '../../support/seeder'

describe('the seeder of a server', () => {
  it('gives the English messages by number, without those of command words', () => {
    const messages = new Map([
      [0, 'Success'],
      [37104, "Only members can see who's in the group"],
      [37105, String.raw`A \ and a "quote"`],
    ])

    expect(readSeeder(writtenSeeder(messages))).toEqual(messages)
  })

  it('is refused in another form', () => {
    expect(() => readSeeder('<?php return [];')).toThrow('Its format has changed')
  })
})
