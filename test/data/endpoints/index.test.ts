import { describe, expect, it } from 'vitest'
import { reactionAt } from '../../../data/endpoints/reactionAt'
import { knowledgeFor } from '../../../data/knowledge'
import { entries } from '../../../data/catalogue/entries'
import { isErrorCode } from '../../../data/catalogue/lookup'
import {
  apiBase,
  keysOf,
  endpointGroups,
  endpoints,
  guardsOf,
  type Endpoint,
  type Raise,
} from '../../../data/endpoints'
import { commandWordsOf } from '../../../data/endpoints/commandWords'
import { compareReleases } from '../../../data/releases'
import { sourceRelease } from '../../../data/releases/releases'
import { raisedFacts } from '../../support/raisedFacts'

const isInApi = ({ fullPath }: Endpoint) => fullPath.startsWith(apiBase)
const namesOf = (some: readonly Endpoint[]) => some.map(({ name }) => name).sort()
const named = (name: string) => {
  const endpoint = endpoints.find((one) => one.name === name)
  if (!endpoint) throw new Error(`no endpoint ${name}`)
  return endpoint
}
const before = (endpoint: Endpoint, guard: string): readonly number[] =>
  endpoint.before
    .find(({ name }) => name === guard)
    ?.checks.map(({ code }) => code)
    .sort() ?? []

/** As the facts put it; what the source cannot reach in that release is in doubt. */
function toFact({ name }: Endpoint, { via, as, doubt, since }: Raise): string {
  const isLater = since !== null && compareReleases(since, sourceRelease) > 0
  return [
    name,
    ...(via.length > 0 ? [`via ${via.join(' > ')}`] : []),
    ...(as === null ? [] : [`as ${as}`]),
    ...(doubt || isLater ? ['in doubt'] : []),
  ].join(' ')
}

/** What only later releases return, which the facts of v3.2.1 do not list. */
const LATER = [
  ['36603', 'POST /common/file/upload'],
  ['36603', 'POST /common/file/upload-token'],
  ['36603', 'POST /conversation/message'],
  ['38101@v3.3.0', 'POST /editor/{type}/edit/{fsid}'],
]

describe('the endpoints', () => {
  it('are 89 of the API, 17 of the account center and 5 of the installer', () => {
    expect(endpoints.filter(isInApi)).toHaveLength(89)
    expect(endpoints.filter(({ group }) => group === 'account-center')).toHaveLength(17)
    expect(endpoints.filter(({ group }) => group === 'install')).toHaveLength(5)
    expect(new Set(namesOf(endpoints)).size).toBe(111)
  })

  it('are 85 with codes of their own', () => {
    expect(endpoints.filter(({ raises }) => raises.length > 0)).toHaveLength(85)
  })

  it('are grouped by the first part of their path', () => {
    expect(endpointGroups.flatMap((group) => group.endpoints)).toEqual(endpoints)
    for (const { slug, endpoints: some } of endpointGroups)
      for (const { path, group } of some) expect([path.split('/')[1], group]).toEqual([slug, slug])
  })

  it('have a page in the documentation, except for the installer', () => {
    for (const { docs, group } of endpoints)
      if (group === 'install') expect(docs).toBeNull()
      else expect(docs).toMatch(/^https:\/\/docs\.fresns\.com\/clients\/[\w/-]+\.html$/)
  })

  it('have their place in the source', () => {
    expect(named('POST /user/mark').source).toMatch(
      /^https:\/\/github\.com\/fresns\/fresns\/blob\/v3\.2\.1\/app\/Fresns\/Api\/Http\/Controllers\/UserController\.php#L\d+$/,
    )
  })
})

describe('the reaction to a code at an endpoint', () => {
  const raises = endpoints.flatMap((endpoint) => endpoint.raises)

  it('is named only where it differs from that of the code', () => {
    expect(raises.filter(({ key, reaction }) => reaction === knowledgeFor(key).reaction)).toEqual(
      [],
    )
  })

  it('is to read the warning where it arrives as one', () => {
    const warnings = raises.filter(({ as }) => as === 'warning')

    expect(warnings.map((raise) => [raise.key, reactionAt(raise)])).toEqual(
      warnings.map(({ key }) => [key, 'read-the-warning']),
    )
  })
})

describe('the codes of the endpoints', () => {
  const facts = Object.entries(raisedFacts.raisedBy).flatMap(([code, places]) =>
    places.map((place) => `${code} ${place}`),
  )
  const pairs = endpoints.flatMap((endpoint) =>
    endpoint.raises.map((raise) => ({ endpoint, raise })),
  )
  const isLater = ({ endpoint, raise }: (typeof pairs)[number]) =>
    LATER.some(([code, name]) => code === String(raise.key) && name === endpoint.name)

  it('are the 466 pairs that the facts list', () => {
    expect(facts).toHaveLength(466)
    expect(
      pairs
        .filter((pair) => !isLater(pair))
        .map(({ endpoint, raise }) => `${raise.key} ${toFact(endpoint, raise)}`)
        .sort(),
    ).toEqual(facts.sort())
  })

  it('are marked with the release if only later ones return them', () => {
    const later = pairs.filter(isLater)

    expect(later).toHaveLength(LATER.length)
    for (const { raise } of later)
      expect(raise.since && compareReleases(raise.since, sourceRelease)).toBeGreaterThan(0)
  })

  it('are each in the source', () => {
    for (const { raise } of pairs) {
      expect(raise.sources).not.toEqual([])
      for (const source of raise.sources) expect(source).toMatch(/\/app\/[\w/]+\.php#L\d+$/)
    }
  })

  it('come after those of the guards', () => {
    const keys = [...keysOf(named('POST /user/auth-token'))]

    expect(keys[0]).toBe(31303)
    expect(keys.at(-1)).toBe(35204)
  })
})

describe('the guards', () => {
  it('answer with the codes that the facts name', () => {
    const known = entries
      .map(
        ({ code }) =>
          [
            String(code),
            guardsOf(code)
              .map(({ name }) => name)
              .sort(),
          ] as const,
      )
      .filter(([, names]) => names.length > 0)
    const factual = Object.entries(raisedFacts.guardedBy).map(
      ([code, byName]) => [code, Object.keys(byName).sort()] as const,
    )

    expect(known).toEqual(factual)
  })

  it.each(Object.entries(raisedFacts.without))(
    '%s comes before all API calls but some',
    (name, some) => {
      const free = endpoints.filter((one) => isInApi(one) && before(one, name).length === 0)

      expect(namesOf(free)).toEqual([...some].sort())
    },
  )

  it.each(Object.entries(raisedFacts.only))('%s comes before some calls only', (name, some) => {
    expect(namesOf(endpoints.filter((one) => before(one, name).length > 0))).toEqual(
      [...some].sort(),
    )
  })

  it.each(['31305', '35303'])('return %s before the endpoints that the facts list', (code) => {
    const [[name = '', routes = []] = []] = Object.entries(raisedFacts.guardedBy[code] ?? {})

    expect(namesOf(endpoints.filter((one) => before(one, name).includes(Number(code))))).toEqual(
      [...routes].sort(),
    )
  })

  it('refuse an expired user with 35302 everywhere else on private sites', () => {
    for (const endpoint of endpoints) {
      const codes = before(endpoint, 'CheckSiteMode')
      if (codes.length > 0) expect(codes.includes(35302)).toBe(!codes.includes(35303))
    }
  })

  it('say where the expiry date is not checked', () => {
    const routes = raisedFacts.guardedBy['35302']?.['CheckSiteMode'] ?? []
    const whatever = endpoints.filter(({ before: checks }) =>
      checks.some((guard) => guard.checks.some(({ when }) => when.startsWith('whatever'))),
    )

    expect(namesOf(whatever)).toEqual([...routes].sort())
  })

  it.each([
    ['31501', 'account'],
    ['31601', 'user'],
  ] as const)('require a sign-in where guests may not call: %s', (code, need) => {
    const { public: open, private: closed } = raisedFacts.guests
    for (const endpoint of endpoints.filter(({ signIn }) => signIn !== null)) {
      const isFree = {
        public: open[code].includes(endpoint.name),
        private: closed[code].includes(endpoint.name),
      }
      const expected = isFree.private ? 'never' : isFree.public ? 'private' : 'always'

      expect([endpoint.name, endpoint.signIn?.[need]]).toEqual([endpoint.name, expected])
      expect(before(endpoint, 'CheckHeaderByWhitelist').includes(Number(code))).toBe(
        expected !== 'never',
      )
    }
  })

  it('answer with a page on the pages of the account center', () => {
    const [guard] = named('GET /account-center/login').before

    expect(guard?.checks.map(({ as }) => as)).toEqual(guard?.checks.map(() => 'html'))
  })
})

describe('the command words', () => {
  it('answer with the codes that the facts name', () => {
    for (const { code } of entries)
      expect([code, commandWordsOf(code)]).toEqual([code, raisedFacts.commandWords[code] ?? []])
    expect(Object.keys(raisedFacts.commandWords).map(Number).filter(isErrorCode)).toHaveLength(80)
  })
})
