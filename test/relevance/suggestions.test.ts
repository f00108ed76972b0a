import { describe, expect, it } from 'vitest'
import { searchCatalogue } from '../support/searchCatalogue'

describe('words about something else', () => {
  it.each([
    'SQLSTATE[HY000] [2002] Connection refused',
    'mot de passe',
    'xyzzy',
    'how do I cook rice',
    'hello world',
    'best pizza near me',
    'npm ERR! missing script: start',
    'segmentation fault core dumped',
    'the quick brown fox jumps over the lazy dog',
    'lorem ipsum dolor sit amet',
    'kubectl get pods',
    '502 bad gateway nginx',
    'python list comprehension',
    'weather in london tomorrow',
    'wie koche ich reis',
    '忘记密码',
  ])('are not answered: %s', (input) => {
    expect(searchCatalogue(input).hits).toEqual([])
  })
})

describe('few words that say little', () => {
  it('are answered with suggestions', () => {
    const { hits, suggestions } = searchCatalogue('two factor')

    expect(hits).toEqual([])
    expect(suggestions).not.toEqual([])
  })
})
