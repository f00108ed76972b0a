const WHOLE_OBJECT = /^[{[][^]*[}\]]$/
const MESSAGE_FIELD = /["']message["']\s*(?::|=>)/
/** Of a code (`code`, `err_code`), or of a log line, which may hold any message. */
const OTHER_FIELD = /(?:code|level|time|timestamp|logger)["']\s*(?::|=>)/i

/** Messages of Laravel, the framework under Fresns, and of its database. */
const FRAMEWORK_MESSAGE =
  /^["']?(?:server error|unauthenticated\.|the given data was invalid|csrf token mismatch|(?:419 )?page expired|SQLSTATE\[[^\n]*)\.?["']?$/i

const isWholeResponse = (text: string): boolean =>
  WHOLE_OBJECT.test(text) && MESSAGE_FIELD.test(text) && !OTHER_FIELD.test(text)

/**
 * Whether text is a whole response with a message but no code, or the framework’s message by
 * itself: Fresns always sends a code.
 */
export const lacksCode = (text: string): boolean =>
  isWholeResponse(text) || FRAMEWORK_MESSAGE.test(text)
