import type { AbsoluteUrl } from '../addresses'
import { AS, CALL, NAME, REACTION_HERE, VALIDITY } from './detailsSchema'
import { ENDPOINTS_SCHEMA_PATH } from './schemaPaths'
import { CODE, objectSchema, SLUG, TEXT, URL_STRING, VERSION } from './schemaParts'
import { toJson } from './toJson'

const URL_OR_NULL = { ...URL_STRING, type: ['string', 'null'] } as const
const NEED = { enum: ['always', 'private', 'never'] } as const

const code = objectSchema({
  code: {
    description:
      'The number in the published table or, if the table lacks the meaning, in the release that `since` names.',
    ...CODE,
  },
  name: NAME,
  url: URL_STRING,
  via: {
    description: 'Helpers or command words of the server that supply the code, outermost first.',
    type: 'array',
    items: TEXT,
  },
  as: AS,
  reaction: REACTION_HERE,
  ...VALIDITY,
  sources: {
    description: "The lines of the server's source that return the code.",
    type: 'array',
    minItems: 1,
    items: URL_STRING,
  },
})

const guard = objectSchema({
  name: { description: 'The name of its class.', ...TEXT },
  title: TEXT,
  scope: { description: 'The endpoints that it runs before.', ...TEXT },
  source: { description: "Its class in the server's source.", ...URL_STRING },
  checks: {
    description: 'The codes it returns, and when.',
    type: 'array',
    minItems: 1,
    items: objectSchema({ code: CODE, when: TEXT, as: AS }),
  },
})

const endpoint = objectSchema({
  ...CALL,
  shortPath: { description: 'The path without `basePath`.', type: 'string', pattern: '^/' },
  group: { description: 'The first part of `shortPath`.', ...SLUG },
  docs: { description: 'Its page in the Fresns documentation.', ...URL_OR_NULL },
  source: { description: "Its handler in the server's source.", ...URL_STRING },
  signIn: {
    description:
      'Whether an account and a user must be signed in: `always`, `private` (only on private sites) or `never`; null where the request headers are not checked.',
    ...objectSchema({ account: NEED, user: NEED }),
    type: ['object', 'null'],
  },
  guards: {
    description: 'The guards that run before it, and the codes that they can stop a call with.',
    type: 'array',
    items: objectSchema({ name: TEXT, codes: { type: 'array', minItems: 1, items: CODE } }),
  },
  codes: {
    description: "The endpoint's own codes, without those of its guards.",
    type: 'array',
    items: code,
  },
})

/** `/endpoints.schema.json`: the JSON Schema (2020-12) for `/endpoints.json`. */
export function endpointsSchema(absoluteUrl: AbsoluteUrl): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: absoluteUrl(ENDPOINTS_SCHEMA_PATH),
    title: 'Endpoints of the Fresns API and their error codes',
    ...objectSchema({
      $schema: URL_STRING,
      release: { description: 'The release whose source was read.', ...VERSION },
      basePath: { description: 'The path that precedes those of the API.', type: 'string' },
      guards: {
        description: 'Checks that run before many endpoints.',
        type: 'array',
        items: guard,
      },
      endpoints: { type: 'array', items: endpoint },
    }),
  }
  return toJson(schema)
}
