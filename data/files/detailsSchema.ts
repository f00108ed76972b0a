import { methods } from '../endpoints/types'
import {
  actors,
  certainties,
  repeatings,
  settingKinds,
  type Translations,
} from '../knowledge/types'
import type { DetailsRecord } from './detailsRecord'
import { objectSchema, SLUG, TEXT, URL_STRING, VERSION, type FieldSchema } from './schemaParts'

const VERSION_OR_NULL = { ...VERSION, type: ['string', 'null'] } as const

/** How a code arrives. */
export const AS = {
  description:
    '`warning`: in the message of a response with code 0; `html`: on an HTML page; null: in `code`.',
  enum: ['warning', 'html', null],
} as const

/** What a client should do about a code at an endpoint. */
export const REACTION_HERE = {
  description: 'What a client should do at this endpoint; for most, that of the code.',
  ...SLUG,
} as const

/** In which releases an endpoint returns a code, and whether that is in doubt. */
export const VALIDITY = {
  doubt: {
    description: 'Whether the line in the source seems unreachable.',
    type: 'boolean',
  },
  since: { description: 'The first release to return it; null if unknown.', ...VERSION_OR_NULL },
  until: { description: 'The last release to return it; null if unknown.', ...VERSION_OR_NULL },
} as const

/** The name of a meaning in programs. */
export const NAME = { type: 'string', pattern: '^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$' } as const

const METHOD = { enum: methods } as const

export const CALL = {
  method: METHOD,
  path: { description: 'With parameters in braces.', type: 'string', pattern: '^/' },
} as const

/** `satisfies` makes sure that no field is missing. */
export const detailsFields = {
  name: {
    description: 'The name of the meaning for programs; names never change.',
    ...NAME,
  },
  meaning: { description: 'What the server checked, in one sentence.', ...TEXT },
  translations: {
    description: "The meaning in other languages, in this site's translation, by language tag.",
    ...objectSchema({ 'zh-Hans': TEXT } satisfies Record<keyof Translations, unknown>),
  },
  misleading: {
    description: 'How the message differs from what the server checks; null if it does not.',
    ...TEXT,
    type: ['string', 'null'],
  },
  causes: {
    description: 'Situations in which the server returns the code, most frequent first.',
    type: 'array',
    items: TEXT,
  },
  actions: {
    description: 'What each person can do, most useful first.',
    type: 'array',
    minItems: 1,
    items: objectSchema({ actor: { enum: actors }, text: TEXT }),
  },
  repeating: {
    description: 'Whether sending the same request again helps, and when.',
    enum: repeatings,
  },
  reaction: {
    description: 'What a client should do; codes to be treated alike share a reaction.',
    ...SLUG,
  },
  inputs: {
    description: 'Headers, parameters, cookies and arguments that it depends on.',
    type: 'array',
    items: TEXT,
    uniqueItems: true,
  },
  settings: {
    description:
      'Settings that it depends on; braces with bars stand for several, as in `{post|comment}_edit`.',
    type: 'array',
    items: objectSchema({ key: TEXT, kind: { enum: settingKinds } }),
    uniqueItems: true,
  },
  endpoints: {
    description: 'The endpoints that return the code themselves.',
    type: 'array',
    items: objectSchema({ ...CALL, as: AS, reaction: REACTION_HERE, ...VALIDITY }),
  },
  guards: {
    description: 'Checks, shared by many endpoints, that return the code, and when.',
    type: 'array',
    items: objectSchema({ name: TEXT, scope: TEXT, when: TEXT, as: AS }),
  },
  commandWords: {
    description: 'The command words that return the code to the plugin that calls them.',
    type: 'array',
    items: TEXT,
    uniqueItems: true,
  },
  certainty: {
    description:
      "`read`: the check was read in the server's source; `inferred`: from other releases or similar codes; `unknown`: from the message alone.",
    enum: certainties,
  },
  evidence: {
    description: "Lines of the server's source, at a release, that perform the check.",
    type: 'array',
    items: objectSchema({ release: VERSION, url: URL_STRING }),
  },
} as const satisfies Record<keyof DetailsRecord, FieldSchema>
