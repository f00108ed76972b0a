import { describe, expect, it } from 'vitest'
import { describeEndpointGroups } from '../../../data/endpoints/describeEndpoints'

const raises = describeEndpointGroups().flatMap(({ endpoints }) =>
  endpoints.flatMap((endpoint) => endpoint.raises),
)

describe('a code that a call can return', () => {
  it('comes with its other numbers, and the versions that have them in words', () => {
    expect(raises.find(({ number }) => number === 38104)?.remarks).toEqual([
      'up to v3.2.1',
      '38105 in versions v3.3.0 and later',
    ])
    expect(raises.find(({ number }) => number === 37402)?.remarks).toContain(
      '37302 in versions up to v2.21.4',
    )
  })

  it('has nothing to add where it has only one meaning', () => {
    expect(raises.find(({ number }) => number === 36104)?.remarks).toEqual([])
  })
})
