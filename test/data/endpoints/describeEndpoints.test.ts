import { describe, expect, it } from 'vitest'
import { reactionGroups } from '../../../data/knowledge/reactions'
import { describeEndpointGroups } from '../../../data/endpoints/describeEndpoints'

const raises = describeEndpointGroups().flatMap(({ endpoints }) =>
  endpoints.flatMap(({ reactions }) => reactions.flatMap((reaction) => reaction.raises)),
)

const versionsOf = (wanted: number) =>
  raises.find(({ number }) => number === wanted)?.versions.map(({ text }) => text)

describe('a code that a call can return', () => {
  it('comes with its other numbers, and the versions that have them in words', () => {
    expect(versionsOf(38104)).toEqual(['up to v3.2.1', '38105 in versions v3.3.0 and later'])
    expect(versionsOf(37402)).toContain('37302 in versions up to v2.21.4')
  })

  it('says in which versions the endpoint returns it, if not in all', () => {
    expect(versionsOf(36603)).toEqual(['v3.4.1 and later'])
  })

  it('has nothing to add where it has only one meaning', () => {
    expect(versionsOf(36104)).toEqual([])
  })
})

describe('the reactions of an endpoint', () => {
  const reactionsOf = (wanted: string) =>
    describeEndpointGroups()
      .flatMap(({ endpoints }) => endpoints)
      .find(({ name }) => name === wanted)
      ?.reactions.map(({ id, raises: own }) => [id, own.map(({ number }) => number)])

  it('group its codes in the order of the handling page', () => {
    expect(reactionsOf('POST /user/mark')?.map(([id]) => id)).toEqual(
      reactionGroups
        .flatMap(({ reactions }) => reactions.map(({ id }) => id))
        .filter((id) => reactionsOf('POST /user/mark')?.some(([own]) => own === id)),
    )
  })

  it('are those that fit there, not those of the codes elsewhere', () => {
    expect(reactionsOf('POST /user/auth-token')).toContainEqual([
      'finish-signing-in',
      [31602, 34111, 35201],
    ])
    expect(reactionsOf('POST /user/auth-token')?.map(([id]) => id)).not.toContain(
      'remove-from-view',
    )
  })

  it('are none for an endpoint without codes of its own', () => {
    expect(reactionsOf('GET /notification/list')).toEqual([])
  })
})
