import type { CodeReading } from '../../types'

/** `HTTP/1.1 404`, `500 Internal Server Error` */
const FAILURE =
  /\b(?:HTTP(?:\/\d(?:\.\d)?)?[\s:]+|(?=\d+ (?:bad |unauthorized|forbidden|not found|too many|internal |service |gateway )))(?<digits>[45]\d\d)\b/i

/** The status of an HTTP failure, so not one of Fresns, which reports errors with 200. */
export function readHttpStatus(text: string): CodeReading | undefined {
  const match = FAILURE.exec(text)
  const digits = match?.groups?.['digits']
  return match && digits ? { digits, foundIn: match[0] === digits ? null : match[0] } : undefined
}
