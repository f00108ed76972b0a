const WHOLE_OBJECT = /^[{[][^]*[}\]]$/
const MESSAGE_FIELD = /["']message["']\s*(?::|=>)/
/** Of a code (`code`, `err_code`), or of a log line, which may hold any message. */
const OTHER_FIELD = /(?:code|level|time|timestamp|logger)["']\s*(?::|=>)/i

/** Whether text is a whole response with a message but no code: Fresns always sends a code. */
export const lacksCode = (text: string): boolean =>
  WHOLE_OBJECT.test(text) && MESSAGE_FIELD.test(text) && !OTHER_FIELD.test(text)
