/** A value as an indented JSON file. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
