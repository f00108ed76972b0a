const FAILURE = /\bHTTP(?:\/\d(?:\.\d)?)?[\s:]+[45]\d\d\b/i

/**
 * Whether a text shows a failure of HTTP, such as "HTTP/1.1 502 Bad Gateway": then a web server or
 * another API has answered, for Fresns reports its errors with status 200.
 */
export function isHttpFailure(text: string): boolean {
  return FAILURE.test(text)
}
