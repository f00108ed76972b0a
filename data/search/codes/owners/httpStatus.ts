import type { CodeReading } from '../../types'

/** `HTTP/1.1 404`, `500 Internal Server Error`, `404: Not Found` */
const FAILURE =
  /\b(?:HTTP(?:\/\d(?:\.\d)?)?[\s:]+|(?=\d+[ :–-]+[a-z ]{0,16}(?:requests?|gateway|unauthorized|forbidden|found|allowed|too large|time-?out|error|unavailable)(?:\n|$)))(?<digits>[45]\d\d)\b/i

/** Reads the status of a failed HTTP request. Fresns sends none: it reports errors with status 200. */
export function readHttpStatus(text: string): CodeReading | undefined {
  const match = FAILURE.exec(text)
  const digits = match?.groups?.['digits']
  return match && digits ? { digits, foundIn: match[0] === digits ? null : match[0] } : undefined
}
