const FAILURE = /\bHTTP(?:\/\d(?:\.\d)?)?[\s:]+[45]\d\d\b/i

/** Whether a text shows an HTTP failure, so not one of Fresns, which reports errors with 200. */
export function isHttpFailure(text: string): boolean {
  return FAILURE.test(text)
}
