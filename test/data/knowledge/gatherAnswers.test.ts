import { describe, expect, it } from 'vitest'
import { entries } from '../../../data/catalogue/entries'
import { gatherAnswer, gatherAnswers, meaningKeyOf } from '../../../data/knowledge/gatherAnswers'
import { knownNumbers } from '../../../data/releases'
import { meaningsOf } from '../../../data/releases/meanings'

describe('the answer for a number', () => {
  it('has what is known, the reaction, the calls and the groups', () => {
    const [answer] = gatherAnswers(36102)

    expect(answer).toMatchObject({
      meaning: 36102,
      knowledge: { name: 'ROLE_CANNOT_DOWNLOAD', certainty: 'read' },
      reaction: { id: 'ask-for-permission', title: 'Ask for permission' },
      endpoints: [
        {
          name: 'GET /common/file/{fid}/link',
          docs: expect.stringMatching(/^https:\/\/docs\.fresns\.com\//),
          sources: [expect.stringContaining('CommonController.php#L471')],
        },
      ],
      guards: [],
      commandWords: [],
    })
    expect(answer?.groupNames.map(({ name }) => name)).toEqual([
      'API Usage',
      'Interactions',
      'Role',
    ])
  })

  it('has the checks before every call, and the command words', () => {
    const [answer] = gatherAnswers(31504)

    expect(answer?.guards.map(({ name }) => name)).toEqual([
      'CheckHeaderByWhitelist',
      'CheckAccessToken',
      'VerifyAccountToken',
    ])
    expect(answer?.commandWords).toContain('verifyUserToken')
  })

  it('follows its meanings, newest first', () => {
    expect(gatherAnswers(38104).map(({ meaning }) => meaning)).toEqual([38103, 38104])
    expect(gatherAnswers(38101).map(({ meaning }) => meaning)).toEqual(['38101@v3.3.0', 38101])
    expect(gatherAnswers(37303).map(({ meaning }) => meaning)).toEqual([37404])
  })

  it('is one for each meaning of every known number, and none for others', () => {
    for (const number of knownNumbers())
      expect(gatherAnswers(number)).toHaveLength(meaningsOf(number).length)
    expect(gatherAnswers(31999)).toEqual([])
  })

  it('is plain data', () => {
    for (const { code } of entries) {
      const answer = gatherAnswer(code, code)
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
    }
  })

  it('asks for a record where a meaning outside the table has none', () => {
    expect(() =>
      meaningKeyOf({ number: 39001, published: null, span: { from: 'v3.6.2', to: 'v3.6.2' } }),
    ).toThrow('data/knowledge/outsideTable.ts has no record for 39001@v3.6.2')
  })
})
