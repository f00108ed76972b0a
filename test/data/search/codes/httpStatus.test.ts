import { describe, expect, it } from 'vitest'
import { readHttpStatus } from '../../../../data/search/codes/httpStatus'
import { searchCatalogue } from '../../../support/searchCatalogue'

describe('the status of an HTTP failure', () => {
  it.each([
    ['HTTP 404', '404', 'HTTP 404'],
    ['HTTP/1.1 503 Service Unavailable', '503', 'HTTP/1.1 503'],
    ['500 Internal Server Error', '500', null],
    ['error 502 bad gateway', '502', null],
    ['404: Not Found', '404', null],
    ['413 Request Entity Too Large', '413', null],
  ])('is read from "%s"', (text, digits, foundIn) => {
    expect(readHttpStatus(text)).toEqual({ digits, foundIn })
  })

  it.each([
    'HTTP/1.1 200 OK',
    '404',
    '31504 not found',
    'I waited 500 ms',
    'room 404 is full',
    '450 service points are not found',
    'only 450 not found out of 900 files',
  ])('is not read from "%s"', (text) => {
    expect(readHttpStatus(text)).toBeUndefined()
  })

  it('is explained, and its words lead to suggestions only', () => {
    const { hits, unknown } = searchCatalogue('500 Internal Server Error')

    expect(hits).toEqual([])
    expect(unknown).toEqual([{ digits: '500', foundIn: null }])
  })

  it('does not hide the code of a response', () => {
    const { hits } = searchCatalogue('HTTP/1.1 400 Bad Request\n\n{"code":31504,"message":"x"}')

    expect(hits.map(({ entry }) => entry.code)).toEqual([31504])
  })
})
