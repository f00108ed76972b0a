import type { CodeReading } from '../types'

/** `HTTP/1.1 404`, `500 Internal Server Error`, `<h1>404: Not Found</h1>` */
const FAILURE =
  /\b(?:HTTP(?:\/\d(?:\.\d)?)?[\s:]+|(?=\d+[ :–-]+[a-z ]{0,16}(?:requests?|gateway|unauthorized|forbidden|found|allowed|too large|time-?out|error|unavailable)(?:[\n<]|$)))([45]\d\d)\b/i

/** Reads the status of a failed HTTP request. Fresns sends none: it reports errors with status 200. */
export function readHttpStatus(text: string): CodeReading | undefined {
  const [foundIn = null, digits] = FAILURE.exec(text) ?? []
  return digits === undefined ? undefined : { digits, foundIn: foundIn === digits ? null : foundIn }
}
