import { describe, expect, it } from 'vitest'
import { findByCode } from '../../../data/catalogue/lookup'
import { knownNumbers, type ReleaseTag } from '../../../data/releases'
import { describeSpan, meaningsOf, type NumberMeaning } from '../../../data/releases/meanings'
import { searchCatalogue } from '../../support/searchCatalogue'
import { findCodeOfMessage, pickMeaning } from '../../../data/search/messageMeaning'
import { OWN_WORDS_OF_38101 } from '../../support/ownWords'

const REVIEWED = 'Content being reviewed can not be submitted again'
const PUBLISHED = 'Content being published can not be submitted again'

const spanOf = (meaning: NumberMeaning | undefined) => meaning && describeSpan(meaning.span)
const pickedOf = (number: number, message: string) =>
  spanOf(pickMeaning(message, meaningsOf(number)))

describe('the meaning that a message belongs to', () => {
  const ambiguous = knownNumbers()
    .map(meaningsOf)
    .filter((meanings) => meanings.length > 1)

  it('is the one with these words, for every number with several', () => {
    const astray = ambiguous.flatMap((meanings) =>
      meanings.filter(({ text }, at) => pickMeaning(text, meanings) !== meanings[at]),
    )

    expect(ambiguous).toHaveLength(29)
    expect(astray.map(({ number, text }) => `${number} ${text}`)).toEqual([])
  })

  it.each([
    [38101, 'You can only edit your own content', 'v3.3.0 and later'],
    [38101, 'The content is being reviewed and cannot be edited', 'up to v3.2.1'],
    [38104, 'The content is being reviewed, it can not be submitted again.', 'v3.3.0 and later'],
    [38104, 'CONTENT BEING PUBLISHED CAN NOT BE SUBMITTED AGAIN', 'up to v3.2.1'],
    [34111, 'Account password or verification code cannot be empty', 'up to v2.21.4'],
    [34111, 'The password cannot be empty', 'v3.0.0 and later'],
    [38107, 'Draft box is full, please organize it and create again', 'v3.3.0 and later'],
  ])('is found though it is worded differently: %i “%s”', (number, message, span) => {
    expect(pickedOf(number, message)).toBe(span)
  })

  it.each([
    ['nothing is said', 38104, ''],
    ['it says something else', 38104, 'Something went wrong, please try again'],
    ['it fits both', 38104, 'Content can not be submitted again'],
    ['it is in another language', 38104, '正在审核的内容不能再次提交'],
    ['it is the whole text of neither', 38104, 'content'],
  ])('does not exist where %s', (_, number, message) => {
    expect(pickedOf(number, message)).toBeUndefined()
  })
})

describe('the code whose message a text is', () => {
  it.each([
    ['verbatim', 'Signature expired'],
    ['but for capitals and punctuation', '“signature  expired”!'],
    ['after its number', '[31303] Signature expired'],
    ['after a number that is not its own', '(38104) Signature expired'],
  ])('is found where it is the message %s', (_, text) => {
    expect(findCodeOfMessage(text)).toBe(findByCode(31303))
  })

  it('is found without the note for developers, which no server sends', () => {
    expect(findCodeOfMessage(findByCode(31504).text)).toBe(findByCode(31504))
  })

  it.each(['', 'Signature', 'Signature expired, please sign in', OWN_WORDS_OF_38101])(
    'does not exist for “%s”',
    (text) => {
      expect(findCodeOfMessage(text)).toBeUndefined()
    },
  )
})

describe('a response with its message', () => {
  const responseOf = (code: number, message: string) =>
    JSON.stringify({ code, message, data: null })

  /** The releases that the answer begins with, and what is said of the message. */
  function answerTo(input: string, chosen: ReleaseTag | null = null) {
    const { hits, messageNotes } = searchCatalogue(input, chosen)
    return {
      first: spanOf(hits[0]?.meanings[0]),
      notes: messageNotes.map((note) => {
        if (note.kind === 'differs') return `${note.number} differs: ${note.other}`
        const span = spanOf(note.meaning)
        return note.kind === 'picks' ? span : `${span}, not ${note.release}`
      }),
    }
  }

  it.each([
    [38101, 'You can only edit your own content', 'v3.3.0 and later'],
    [38104, REVIEWED, 'v3.3.0 and later'],
    [38104, PUBLISHED, 'up to v3.2.1'],
    [37102, 'Only members can view this group.', 'up to v2.21.4'],
    [37102, 'None of the selected groups are eligible, the content is empty', 'v3.0.0 and later'],
  ])('puts the meaning first that it belongs to, and says so: %i “%s”', (code, message, span) => {
    expect(answerTo(responseOf(code, message))).toEqual({ first: span, notes: [span] })
  })

  it('does so in a warning with code 0, and where both are on one line', () => {
    const expected = { first: 'up to v2.21.4', notes: ['up to v2.21.4'] }
    const warning = '[37102] Only members can view this group.'

    expect(answerTo(responseOf(0, warning))).toEqual(expected)
    expect(answerTo(warning)).toEqual(expected)
  })

  it('overrides the chosen release, which may be that of another server', () => {
    expect(answerTo(responseOf(38104, PUBLISHED), 'v3.6.2')).toEqual({
      first: 'up to v3.2.1',
      notes: ['up to v3.2.1'],
    })
  })

  it('leaves the answer to a version that the text names', () => {
    const headers = 'HTTP/1.1 200 OK\nFresns-Version: 3.6.2\n\n'

    expect(answerTo(headers + responseOf(38104, REVIEWED))).toEqual({
      first: 'v3.3.0 and later',
      notes: [],
    })
  })

  it.each([
    ['it is in another language', responseOf(38104, '操作失败')],
    ['there is none', '{"code":38104}'],
    ['it is worded by the operator', responseOf(38104, 'Please wait a moment')],
  ])('picks nothing where %s: newest first', (_, input) => {
    expect(answerTo(input)).toEqual({ first: 'v3.3.0 and later', notes: [] })
  })

  it.each([31504, 38104, 38110, 37303])(
    'says that it is the message of another code: %i',
    (code) => {
      expect(answerTo(responseOf(code, 'Signature expired')).notes).toEqual([
        `${code} differs: 31303`,
      ])
    },
  )

  it('names the code that has the message in the version', () => {
    const published = findByCode(38102).text
    const headers = 'HTTP/1.1 200 OK\nFresns-Version: 3.6.2\n\n'

    expect(answerTo(responseOf(38104, published)).notes).toEqual(['38104 differs: 38102'])
    expect(answerTo(headers + responseOf(38104, published)).notes).toEqual(['38104 differs: 38103'])
    expect(answerTo(responseOf(38104, published), 'v3.6.2').notes).toEqual(['38104 differs: 38103'])
  })

  it('names the number in the releases that have the number beside it, if there is just one', () => {
    const reviewed = findByCode(38103).text

    expect(answerTo(responseOf(38110, reviewed)).notes).toEqual(['38110 differs: 38104'])
    expect(answerTo(responseOf(37303, reviewed)).notes).toEqual(['37303 differs: 38103'])
    expect(answerTo(responseOf(31504, reviewed)).notes).toEqual(['31504 differs: 38103'])
    expect(answerTo(responseOf(31504, reviewed), 'v3.6.2').notes).toEqual(['31504 differs: 38104'])
  })

  it('follows the releases of the number beside it where the chosen one lacks that', () => {
    expect(answerTo(responseOf(38110, findByCode(38103).text), 'v3.2.1').notes).toEqual([
      '38110 differs: 38104',
    ])
  })

  it('says that it contradicts the version that the text names', () => {
    const naming = (version: string) => `HTTP/1.1 200 OK\nFresns-Version: ${version}\n\n`

    expect(answerTo(naming('3.6.2') + responseOf(38104, PUBLISHED))).toEqual({
      first: 'v3.3.0 and later',
      notes: ['up to v3.2.1, not v3.6.2'],
    })
    expect(answerTo(naming('3.2.1') + responseOf(38110, findByCode(38109).text)).notes).toEqual([
      'v3.3.0 and later, not v3.2.1',
    ])
    expect(answerTo(naming('3.6.2') + responseOf(38104, '操作失败')).notes).toEqual([])
  })

  it('says nothing more where the message of another code resembles its own', () => {
    expect(answerTo(responseOf(38104, findByCode(38102).text)).notes).toEqual([
      '38104 differs: 38102',
    ])
  })

  it('says nothing where the number and its message agree', () => {
    expect(answerTo(responseOf(31303, 'Signature expired')).notes).toEqual([])
    expect(answerTo(responseOf(38110, findByCode(38109).text)).notes).toEqual([])
  })

  it('does not say that the message is that of another code where there are several', () => {
    const input = `${responseOf(31504, 'Signature expired')}\n${responseOf(31505, 'x')}`

    expect(answerTo(input).notes).toEqual([])
  })
})
