export const SLUG = { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' } as const
export const TEXT = { type: 'string', minLength: 1 } as const
export const URL_STRING = { type: 'string', format: 'uri' } as const
export const CODE = { type: 'integer', minimum: 0, maximum: 99999 } as const
export const VERSION = { type: 'string', pattern: '^v\\d+\\.\\d+\\.\\d+$' } as const

/** The schema of a field, with a description for the documentation. */
export interface FieldSchema {
  readonly description: string
  readonly [keyword: string]: unknown
}

/** The schema of an object that has these fields and no others. */
export function objectSchema(properties: Readonly<Record<string, unknown>>) {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  } as const
}
