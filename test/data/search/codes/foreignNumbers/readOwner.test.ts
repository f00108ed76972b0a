import { describe, expect, it } from 'vitest'
import { readOwner } from '../../../../../data/search/codes/foreignNumbers/readOwner'

function ownerIn(text: string) {
  const [before = '', after = ''] = text.split('31504')
  return readOwner(before, after)
}

describe('the owner of a number', () => {
  it.each([
    'MySQL server returned code 31504',
    'the Zendesk error 31504',
    'fault 31504 on the Siemens drive',
    'Windows error 31504',
    'Discord API JSON code 31504',
    'error 31504 from Stripe',
    '31504-1011',
  ])('is another system in %s', (text) => {
    expect(ownerIn(text)).toBe('other system')
  })

  it.each([
    'error 31504 ms',
    '31504 m2',
    '31504 rows',
    '€31504',
    'the price is 31504',
    'Mairie, 31504 Saint-Malo Cedex',
    'Portland, OR 31504',
    'facture n° 31504',
    '31504 ± 900',
  ])('is a thing in %s', (text) => {
    expect(ownerIn(text)).toBe('incidental')
  })

  it.each([
    '31504',
    'My Own Error 31504',
    'the Flutter error 31504',
    'UploadService error 31504',
    'MySQL is fine, error 31504 remains',
    'ERR-31504',
    'error number 31504',
    'Erreur n° 31504',
    'we left Twilio last year.\n{"code": 31504}',
    'error 31504 people ask about',
  ])('is nothing but Fresns in %s', (text) => {
    expect(ownerIn(text)).toBeUndefined()
  })
})
