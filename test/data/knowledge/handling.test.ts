import { describe, expect, it } from 'vitest'
import { entries } from '../../../data/catalogue/entries'
import { knowledgeFor } from '../../../data/knowledge'
import { handledGroups } from '../../../data/knowledge/handling'
import { meaningOf } from '../../../data/knowledge/meaningKey'

const reactions = handledGroups().flatMap((group) => group.reactions)

describe('the codes by reaction', () => {
  it('hold every published code and every other meaning once', () => {
    const keys = reactions.flatMap(({ meanings }) => meanings)

    expect(keys.length).toBe(new Set(keys).size)
    expect(new Set(keys)).toEqual(new Set([...entries.map(({ code }) => code), '38101@v3.3.0']))
  })

  it('are listed under the reaction of their record, in ascending order', () => {
    for (const { id, meanings } of reactions) {
      for (const key of meanings) expect(knowledgeFor(key).reaction, String(key)).toBe(id)
      const numbers = meanings.map((key) => meaningOf(key).number)
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    }
  })
})
