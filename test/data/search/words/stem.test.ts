import { describe, expect, it } from 'vitest'
import { stem } from '../../../../data/search/words/stem'

describe('the stem', () => {
  it.each([
    ['expired', 'expires'],
    ['expired', 'expiration'],
    ['upload', 'uploading'],
    ['delete', 'deleted'],
    ['file', 'files'],
    ['verify', 'verification'],
    ['authorize', 'authorization'],
    ['authorization', 'authorised'],
    ['publish', 'publication'],
    ['sign', 'signed'],
  ])('is the same for %s and %s', (one, other) => {
    expect(stem(one)).toBe(stem(other))
  })

  it.each([
    ['author', 'authorization'],
    ['authorized', 'unauthorized'],
    ['sign', 'signature'],
    ['user', 'use'],
    ['post', 'position'],
    ['comment', 'common'],
    ['identical', 'identity'],
    ['customer', 'custom'],
  ])('tells %s from %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other))
  })
})
