import type { Explanation, ResponseHeaders } from './types'

/** What a response says by itself. */
export type ResponseReading = Pick<Explanation, 'code' | 'kind' | 'message'>

const VERSION_HEADER = 'fresns-version'
/** Servers before v2.6.0 used parentheses. */
const WARNING = /^\s*[[(](?<code>\d{5})[\])]\s*/

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function toCode(value: unknown): number | undefined {
  const isCode =
    (typeof value === 'number' || typeof value === 'string') && /^\d{1,6}$/.test(String(value))
  return isCode ? Number(value) : undefined
}

/** Reads an envelope, its JSON text, or a number; undefined for anything without a code. */
export function readResponse(response: unknown): ResponseReading | undefined {
  const value = typeof response === 'string' ? parse(response) : response
  const isEnvelope = typeof value === 'object' && value !== null && 'code' in value
  const code = toCode(isEnvelope ? value.code : value)
  if (code === undefined) return undefined
  const message =
    isEnvelope && 'message' in value && typeof value.message === 'string' ? value.message : null
  if (code !== 0) return { code, kind: 'error', message }
  const warning = WARNING.exec(message ?? '')
  if (message === null || !warning) return { code, kind: 'success', message }
  return {
    code: Number(warning.groups?.['code']),
    kind: 'warning',
    message: message.slice(warning[0].length),
  }
}

/** The server version that headers name. */
export function readVersionHeader(headers: ResponseHeaders): string | undefined {
  if (typeof headers.get === 'function') return headers.get(VERSION_HEADER) ?? undefined
  const [, value] =
    Object.entries(headers).find(([name]) => name.toLowerCase() === VERSION_HEADER) ?? []
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' ? first : undefined
}
