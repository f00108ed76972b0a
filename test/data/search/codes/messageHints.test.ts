import { describe, expect, it } from 'vitest'
import { searchCatalogue } from '../../../../data/search'

const hintsIn = (input: string, chosen: 'v3.6.2' | null = null) =>
  searchCatalogue(input, chosen).messageHints

describe('the message beside a number that depends on the version', () => {
  const LATER = '{"code":38104,"message":"Content being reviewed can not be submitted again"}'
  const PUBLISHED = '{"code":38104,"message":"Content being published can not be submitted again"}'

  it('tells which releases a response is from, if it is not that of the answer', () => {
    expect(hintsIn(LATER)).toEqual([{ number: 38104, from: 'v3.3.0', to: 'v3.6.2' }])
    expect(hintsIn(PUBLISHED, 'v3.6.2')).toEqual([{ number: 38104, from: 'v2.0.0', to: 'v3.2.1' }])
  })

  it('tells nothing new where it is that of the answer', () => {
    expect(hintsIn(PUBLISHED)).toEqual([])
    expect(hintsIn(LATER, 'v3.6.2')).toEqual([])
  })

  it('tells nothing where the text names the version', () => {
    expect(hintsIn(`Fresns-Version: 3.2.1\n\n${LATER}`)).toEqual([])
  })

  it.each(['38104', '{"code":38104,"message":"Something else"}', '{"code":31504}', 'token', ''])(
    'tells nothing where it is not there: %s',
    (input) => {
      expect(hintsIn(input)).toEqual([])
    },
  )
})
