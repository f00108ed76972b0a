import { describe, expect, it } from 'vitest'
import { readInput } from '../../../data/search/input/readInput'
import { createLibrarySearch } from '../../support/library'

const searchIn = (entries?: Parameters<typeof createLibrarySearch>[0]) => {
  const search = createLibrarySearch(entries)
  return (input: string) => search(readInput(input))
}
const search = searchIn()

const codesOf = (hits: readonly { readonly entry: { readonly code: number } }[]) =>
  hits.map(({ entry }) => entry.code)
const hitsFor = (input: string) => codesOf(search(input).hits)
const suggestionsFor = (input: string) => codesOf(search(input).suggestions)
const reasonsFor = (input: string) => new Set(search(input).hits.map(({ reason }) => reason))
const digitsOf = (readings: readonly { readonly digits: string }[]) =>
  readings.map(({ digits }) => digits)

describe('a whole code', () => {
  it('gives its entry alone', () => {
    expect(hitsFor('61003')).toEqual([61003])
    expect(reasonsFor('61003')).toEqual(new Set(['code']))
  })

  it('beats the beginning of others', () => {
    expect(hitsFor('61003 or 62xxx')).toEqual([61003])
  })

  it('beats the words beside it', () => {
    expect(hitsFor('umbrella missing 61003')).toEqual([61003])
  })

  it('is found for success', () => {
    expect(hitsFor('0')).toEqual([0])
  })

  it('is found beside an unknown one, which is reported', () => {
    const { hits, unknown } = search('{"code":61001}\n{"code":69999}')

    expect(codesOf(hits)).toEqual([61001])
    expect(digitsOf(unknown)).toEqual(['69999'])
  })

  it('is reported as read', () => {
    expect(search('got {"code": 61003} again').readings).toMatchObject([
      { digits: '61003', foundIn: '"code": 61003' },
    ])
  })

  it('is highlighted', () => {
    expect(search('61003').hits[0]?.code()).toEqual([{ text: '61003', matched: true }])
  })
})

describe('the beginning of a code', () => {
  it('gives all codes that start with it, in the order of the table', () => {
    expect(hitsFor('62')).toEqual([62101, 62102, 62201])
    expect(reasonsFor('62')).toEqual(new Set(['prefix']))
  })

  it('may have placeholders', () => {
    expect(hitsFor('621xx')).toEqual([62101, 62102])
  })

  it('beats the words beside it where it has placeholders', () => {
    expect(hitsFor('book 621xx')).toEqual([62101, 62102])
  })

  it('says nothing beside words where it has none', () => {
    expect(reasonsFor('umbrella 61')).toEqual(new Set(['words']))
  })

  it('is highlighted', () => {
    expect(search('621').hits[0]?.code()).toEqual([
      { text: '621', matched: true },
      { text: '01', matched: false },
    ])
  })
})

describe('words', () => {
  it('find the message that has them', () => {
    expect(hitsFor('umbrella missing')[0]).toBe(62201)
    expect(reasonsFor('umbrella missing')).toEqual(new Set(['words']))
  })

  it.each([
    ['in capitals', 'UMBRELLA'],
    ['in another order', 'missing umbrella'],
    ['among filler words', 'what is my umbrella error'],
    ['in another inflection', 'umbrellas'],
    ['misspelt', 'umbrela'],
    ['begun', 'umbr'],
    ['as an identifier', 'UMBRELLA_MISSING'],
    ['in camel case', 'umbrellaMissing'],
    ['run together', 'umbrellamissing'],
  ])('find it %s', (_, input) => {
    expect(hitsFor(input)[0]).toBe(62201)
  })

  it('find all messages that have them', () => {
    expect(hitsFor('expired').toSorted()).toEqual([61003, 61004])
  })

  it('put the message that has all of them first', () => {
    expect(hitsFor('reader card')[0]).toBe(61004)
  })

  it('put a quoted message first', () => {
    expect(hitsFor('Book not found')[0]).toBe(61001)
  })

  it('may be ones that the message lacks', () => {
    expect(hitsFor('overdue')).toEqual([61003])
  })

  it('may be from the title of a category or sub-group', () => {
    expect(hitsFor('cloakroom')).toEqual([62201])
  })

  it('may be from the note for developers', () => {
    expect(hitsFor('ask at the desk')[0]).toBe(61002)
  })

  it('are highlighted in the message', () => {
    expect(search('umbrella').hits[0]?.message()).toEqual([
      { text: 'Umbrella', matched: true },
      { text: ' missing', matched: false },
    ])
  })

  it('find the message of a pasted response that lacks its code', () => {
    expect(hitsFor('essage":"Umbrella missing","data":null}')[0]).toBe(62201)
  })
})

describe('a number that the catalogue lacks', () => {
  it('has no hits', () => {
    expect(hitsFor('61030')).toEqual([])
  })

  it('is reported', () => {
    expect(digitsOf(search('61030').unknown)).toEqual(['61030'])
  })

  it('suggests the codes that are one slip away', () => {
    const [suggestion] = search('61030').suggestions

    expect(suggestion?.entry.code).toBe(61003)
    expect(suggestion?.reason).toBe('near code')
  })

  it('suggests nothing where no code is near', () => {
    expect(suggestionsFor('98765')).toEqual([])
  })

  it('suggests the code whose message is beside it', () => {
    expect(hitsFor('{"code":98765,"message":"Umbrella missing"}')).toEqual([])
    expect(suggestionsFor('{"code":98765,"message":"Umbrella missing"}')[0]).toBe(62201)
  })

  it('suggests each code once', () => {
    expect(suggestionsFor('{"code":62210,"message":"Umbrella missing"}')).toEqual([62201])
  })
})

describe('suggestions', () => {
  it('begin with a known number, before those for an unknown one, if nothing presents either as a code', () => {
    const input = 'She wrote 61003 down for me, and 69999 people asked for an umbrella in the hall'

    expect(suggestionsFor(input)[0]).toBe(61003)
  })

  it('put a number that nothing presents as a code before what the words find', () => {
    const input = 'My umbrella is missing, she wrote 61003 down for me to look up at home'

    expect(hitsFor(input)).toEqual([])
    expect(suggestionsFor(input).slice(0, 2)).toEqual([61003, 62201])
  })

  it.each(['61003', '61', 'umbrella', '{"code":61001}\n{"code":61030}', '61003 and 61030'])(
    'do not appear beside the hits of "%s"',
    (input) => {
      const { hits, suggestions } = search(input)

      expect(hits).not.toEqual([])
      expect(suggestions).toEqual([])
    },
  )
})

describe('an input that says nothing', () => {
  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['line breaks', '\n\r\n\t'],
    ['invisible characters', '\u200b\ufeff'],
    ['control characters', '\u0000\u0007'],
    ['punctuation', '?!… ()'],
    ['emoji', '🔥🙃'],
    ['letters', 'asdfghjkl'],
    ['words without vowels', 'qwrtzpl xcvbnm'],
    ['words of another language', 'lorem ipsum dolor'],
    ['Cyrillic letters', 'ЙЦУКЕН'],
    ['a name of every object', 'constructor'],
    ['a name of every object, with underscores', '__proto__'],
  ])('gives nothing: %s', (_, input) => {
    expect(search(input)).toEqual({
      hits: [],
      suggestions: [],
      readings: [],
      unknown: [],
      lacksCode: false,
    })
  })
})

describe('characters that mean something to programs', () => {
  it.each([
    ['the equals sign of a search engine', '=61003'],
    ['a script', '<script>alert(61003)</script>'],
    ['a null character', '\u000061003\u0000'],
  ])('do not hide a code: %s', (_, input) => {
    expect(hitsFor(input)).toEqual([61003])
  })

  it.each([
    ['a quotation mark', "'umbrella"],
    ['a wildcard', 'umbrella*'],
    ['markup', '<b>umbrella</b>'],
  ])('do not hide a word: %s', (_, input) => {
    expect(hitsFor(input)).toEqual([62201])
  })
})

describe('a hostile input', () => {
  it.each([
    ['half of an emoji', '\ud83d'],
    ['a broken percent escape', '%E4%'],
    ['a broken Unicode escape', String.raw`\u12`],
    ['a broken regular expression', '([q-z'],
    ['a replacement pattern', '$& $1 ${x}'],
    ['stacked accents', `a${'\u0301'.repeat(1000)}`],
    ['right-to-left text', 'رمز الخطأ'],
  ])('is answered with nothing: %s', (_, input) => {
    expect(search(input).hits).toEqual([])
  })

  it('does not hide the code in 10,000 characters', () => {
    const log = '2025-03-15 INFO nothing to see here\n'.repeat(300)

    expect(hitsFor(`${log}{"code":61003}\n${log}`)).toEqual([61003])
  })
})

describe('a catalogue without entries', () => {
  it('has no answers', () => {
    const searchNothing = searchIn([])

    expect(searchNothing('umbrella').hits).toEqual([])
    expect(searchNothing('61003').hits).toEqual([])
  })
})
