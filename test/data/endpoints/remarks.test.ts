import { describe, expect, it } from 'vitest'
import { remarksOn } from '../../../data/endpoints/remarks'

const plain = { as: null, reaction: null, doubt: false, since: null, until: null } as const

describe('the remarks on a code that an endpoint returns', () => {
  it('are missing where it comes in the field “code”, in all releases', () => {
    expect(remarksOn(plain)).toEqual([])
  })

  it.each([
    [{ as: 'warning' }, 'in the message of a response with code 0'],
    [{ as: 'html' }, 'on an HTML page'],
    [{ since: 'v3.4.1' }, 'v3.4.1 and later'],
    [{ until: 'v3.4.0' }, 'up to v3.4.0'],
    [{ since: 'v3.1.0', until: 'v3.4.0' }, 'v3.1.0 to v3.4.0'],
    [{ reaction: 'sign-in-again' }, 'what a client should do here: sign in again'],
    [{ doubt: true }, 'doubtful: seems unreachable'],
  ] as const)('say so: %o', (one, remark) => {
    expect(remarksOn({ ...plain, ...one })).toEqual([remark])
  })
})
