import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogue, entries } from '../../../data/catalogue/entries'
import { numbersElsewhere } from '../../../data/catalogue/numbering'
import { checkedRecords } from '../../../data/checks/checkedRecords'
import { knowledgeFor } from '../../../data/knowledge'
import { outsideTable } from '../../../data/knowledge/outsideTable'
import { reactionGroups, reactionOf, reactionsElsewhere } from '../../../data/knowledge/reactions'
import { repeatings } from '../../../data/knowledge/types'
import { releaseChanges } from '../../../data/releases/changes'

const reactions = reactionGroups.flatMap((group) => group.reactions)

describe('what is known about a code', () => {
  it('is complete, with nothing where nothing is known', () => {
    expect(knowledgeFor(31101)).toEqual({
      name: 'PLATFORM_UNKNOWN',
      meaning: expect.stringContaining('platform'),
      translations: { 'zh-Hans': expect.stringContaining('平台') },
      misleading: null,
      causes: [],
      actions: [
        { actor: 'app developer', text: expect.stringContaining('X-Fresns-Client-Platform-Id') },
        { actor: 'site operator', text: expect.any(String) },
      ],
      repeating: 'pointless',
      reaction: 'fix-the-headers',
      inputs: ['X-Fresns-Client-Platform-Id'],
      settings: [],
      certainty: 'inferred',
      evidence: [],
    })
  })

  it('names the release of each line of evidence', () => {
    expect(knowledgeFor(36603).evidence.map(({ tag }) => tag)).toContain('v3.6.2')
    expect(knowledgeFor(31504).evidence.map(({ tag }) => tag)).toContain('v3.2.1')
  })

  it.each(['success', ...catalogue.map(({ slug }) => slug)])(
    'is in the order of the table in the file of %s',
    (slug) => {
      const text = readFileSync(
        new URL(`../../../data/knowledge/records/${slug}.ts`, import.meta.url),
        'utf8',
      )
      const codes = entries.filter(({ category }) => (category?.slug ?? 'success') === slug)

      expect([...text.matchAll(/^ {2}(\d+): \{$/gm)].map(([, code]) => Number(code))).toEqual(
        codes.map(({ code }) => code),
      )
    },
  )
})

describe('what is known about meanings outside the table', () => {
  it('exists for each that a release brought', () => {
    const outside = releaseChanges.flatMap(({ release, outsideTable: words = [] }) =>
      words.map(({ number }) => `${number}@${release}`),
    )

    expect(Object.keys(outsideTable)).toEqual(outside)
    expect(knowledgeFor('38101@v3.3.0').name).toBe('EDITING_ONLY_BY_AUTHOR')
  })
})

describe('the reactions', () => {
  it('have ids for addresses, a title and one to three sentences', () => {
    for (const { id, title, text } of reactions) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(title).toMatch(/^[A-Z].*[^.]$/)
      expect(text).toMatch(/^[A-Z].*\.$/)
      expect(text.split(/[.;] /).length, id).toBeLessThanOrEqual(3)
    }
  })

  it('are each used by some code', () => {
    const used = new Set(entries.map(({ code }) => knowledgeFor(code).reaction))

    expect([...used].sort()).toEqual(reactions.map(({ id }) => id).sort())
  })

  it('are found by their ids', () => {
    for (const reaction of reactions) expect(reactionOf(reaction.id)).toBe(reaction)
  })

  it.each([
    [31504, 'sign-in-again'],
    [34307, 'account-closed'],
    [36120, 'wait'],
    [36102, 'ask-for-permission'],
    [30002, 'fix-the-request'],
    [32100, 'tell-the-operator'],
    [37102, 'read-the-warning'],
  ] as const)('of %i is %s', (code, id) => {
    expect(knowledgeFor(code).reaction).toBe(id)
  })

  it('say whether repeating helps, in words that are all in use', () => {
    const used = checkedRecords.map(({ record }) => record.repeating)

    expect(repeatings.filter((word) => !used.includes(word))).toEqual([])
  })

  it('are known for the numbers of other layers', () => {
    expect(Object.keys(reactionsElsewhere)).toEqual(Object.keys(numbersElsewhere))
  })

  it('wait where waiting helps, and sign in where that helps', () => {
    const waysToSignIn = ['sign-in-again', 'finish-signing-in', 'start-over']
    for (const { code } of entries) {
      const { repeating, reaction } = knowledgeFor(code)
      const { repeat } = reactionOf(reaction)
      if (repeating === 'tomorrow') expect([code, repeat]).toEqual([code, 'later'])
      if (repeat === 'later') expect([code, repeating]).not.toEqual([code, 'pointless'])
      if (repeating === 'after signing in')
        expect([code, waysToSignIn.includes(reaction)]).toEqual([code, true])
    }
  })
})
