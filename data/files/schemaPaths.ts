/** The address of the schema of the JSON files with codes. */
export const SCHEMA_PATH = '/codes.schema.json'

/** The address of the schema of `/endpoints.json`. */
export const ENDPOINTS_SCHEMA_PATH = '/endpoints.schema.json'
