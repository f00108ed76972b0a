import type { AbsoluteUrl } from '../addresses'
import { detailsFields } from './detailsSchema'
import type { CodeRecord, LineRecord } from './codeRecord'
import type { ReleaseRecord } from './releaseFiles'
import { SCHEMA_PATH } from './schemaPaths'
import {
  CODE,
  objectSchema,
  SLUG,
  TEXT,
  URL_STRING,
  VERSION,
  type FieldSchema,
} from './schemaParts'
import { toJson } from './toJson'

const SLUG_OR_NULL = { ...SLUG, type: ['string', 'null'] } as const
const CODE_OR_NULL = { ...CODE, type: ['integer', 'null'] } as const

const PUBLISHED = {
  description:
    "The code with this meaning in the published table; null where the message is this site's wording.",
  ...CODE_OR_NULL,
} as const

/** The first and last release, both included. */
const STRETCH = { from: VERSION, to: VERSION } as const

const history = {
  description: 'The meanings of the number over the covered releases, oldest first.',
  type: 'array',
  minItems: 1,
  items: objectSchema({
    ...STRETCH,
    message: TEXT,
    published: PUBLISHED,
  }),
} as const

/** `satisfies` makes sure that no field is missing. */
const lineFields = {
  code: { description: 'The number in the `code` field of a response.', ...CODE },
  message: {
    description: 'The published message, verbatim: `text`, then `note` in parentheses.',
    ...TEXT,
  },
  text: {
    description: 'The message without its note; some servers word it slightly differently.',
    ...TEXT,
  },
  note: {
    description: 'The note for developers at the end of the message, without its parentheses.',
    type: ['string', 'null'],
  },
  published: PUBLISHED,
  category: { description: 'Slug of the category; null for code 0.', ...SLUG_OR_NULL },
  subGroup: {
    description: 'Slug of the sub-group; null where the category has none.',
    ...SLUG_OR_NULL,
  },
  url: {
    description: "The code's own page.",
    ...URL_STRING,
  },
  tableUrl: { description: "The code's row in the table of its category.", ...URL_STRING },
} as const satisfies Record<keyof LineRecord, FieldSchema>

const codeFields = {
  ...lineFields,
  ...detailsFields,
  searchWords: {
    description: "Phrases that people search for, in this site's wording, not Fresns'.",
    type: 'array',
    items: { type: 'string' },
    uniqueItems: true,
  },
  related: {
    description: 'Codes of the published table on the same subject, most similar first.',
    type: 'array',
    items: CODE,
    uniqueItems: true,
  },
  history,
  numbers: {
    description: 'The numbers of the meaning over the covered releases, oldest first.',
    type: 'array',
    items: objectSchema({ ...STRETCH, number: CODE }),
  },
} as const satisfies Record<keyof CodeRecord, FieldSchema>

const releaseFields = {
  ...lineFields,
  name: detailsFields.name,
  meaning: detailsFields.meaning,
  reaction: detailsFields.reaction,
} as const satisfies Record<keyof ReleaseRecord, FieldSchema>

const serverVersions = {
  description: 'The server releases for which every record in `codes` is valid.',
  ...objectSchema(STRETCH),
} as const

const subGroup = objectSchema({
  slug: { description: 'Anchor of the sub-group on the page of its category.', ...SLUG },
  title: TEXT,
  prefix: { description: 'The three digits that its codes start with.', type: 'integer' },
  url: URL_STRING,
})

const category = objectSchema({
  slug: { description: 'Name of the category in addresses and records.', ...SLUG },
  title: TEXT,
  prefix: { description: 'The two digits that its codes start with.', type: 'integer' },
  url: URL_STRING,
  subGroups: { type: 'array', items: subGroup },
})

/** `/codes.schema.json`: the JSON Schema (2020-12) for the JSON files with codes and releases. */
export function codesSchema(absoluteUrl: AbsoluteUrl): string {
  const id = absoluteUrl(SCHEMA_PATH)
  const schemaField = { type: 'string', format: 'uri' } as const
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: 'Error codes of the Fresns API',
    ...objectSchema({
      $schema: schemaField,
      serverVersions,
      coveredVersions: {
        description:
          'The releases that `history` covers. A range that ends with the last of them is not verified beyond it; one that starts with the first may have begun earlier.',
        ...objectSchema(STRETCH),
      },
      categories: {
        description: 'In the order of the published table.',
        type: 'array',
        items: category,
      },
      codes: {
        description: 'In the order of the published table.',
        type: 'array',
        items: { $ref: '#/$defs/code' },
      },
      otherNumbers: {
        description: 'Numbers that other releases use but `codes` lacks.',
        type: 'array',
        items: objectSchema({ code: CODE, history }),
      },
    }),
    $defs: {
      code: objectSchema(codeFields),
      codeFile: objectSchema({ $schema: schemaField, ...codeFields }),
      releaseFile: objectSchema({
        $schema: schemaField,
        serverVersions,
        codes: { type: 'array', items: objectSchema(releaseFields) },
      }),
      releasesFile: objectSchema({
        $schema: schemaField,
        releases: {
          description: 'The covered releases, newest first.',
          type: 'array',
          items: objectSchema({
            release: VERSION,
            date: { type: 'string', format: 'date' },
            json: URL_STRING,
            csv: URL_STRING,
          }),
        },
      }),
    },
  }
  return toJson(schema)
}

/** The fields of a record and their descriptions, for the documentation. */
export const documentedFields: readonly { readonly name: string; readonly meaning: string }[] =
  Object.entries(codeFields).map(([name, { description }]) => ({ name, meaning: description }))
