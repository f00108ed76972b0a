import * as patterns from './contextPatterns'

/**
 * What the text around a number says about it, most certain code first:
 * - `field`: the value of a code field, `"code": 36113`
 * - `message start`: in brackets at the start of a message, `"[37102] None of …"`
 * - `label`: after a word for "error", `ERR31504`
 * - `list`: next to another five-digit number, separated by a comma, a slash or "and"
 * - `bare`: nothing suggests that it is not a code
 * - `loose`: in the middle of text, and nothing suggests that it is one either
 * - `actual`, `expected`: a side of a failed comparison, `Received: 36104`
 * - `incidental`: a port, date, id, size, line number or process number
 * - `other system`: the error of another system, `ORA-31000`
 */
export type NumberContext =
  | 'field'
  | 'message start'
  | 'label'
  | 'actual'
  | 'expected'
  | 'list'
  | 'bare'
  | 'loose'
  | 'incidental'
  | 'other system'

/** Contexts of numbers that are not Fresns codes. */
export type OtherContext = Extract<NumberContext, 'incidental' | 'other system'>

/** Whether a number is not a Fresns code. */
export const belongsElsewhere = (context: NumberContext): context is OtherContext =>
  context === 'incidental' || context === 'other system'

/** The text around a number. */
export interface Surroundings {
  readonly before: string
  readonly after: string
}

/** A context, and the length of the label right before the number, 0 if there is none. */
export interface ContextReading {
  readonly context: NumberContext
  readonly labelLength: number
  readonly opensList?: true
}

function isIncidental({ before, after }: Surroundings, line: string): boolean {
  return (
    patterns.CONTINUED_AFTER.test(after) ||
    patterns.CONTINUED_BEFORE.test(before) ||
    patterns.OTHER_FIELD.test(line) ||
    patterns.LOG_PREFIX.test(line) ||
    (patterns.LOG_TIME_BEFORE.test(line) && patterns.LOG_LEVEL_AFTER.test(after))
  )
}

/** Classifies a number by the text around it. */
export function readContext({ before, after }: Surroundings): ContextReading {
  const bare: ContextReading = { context: 'bare', labelLength: 0 }
  if (patterns.LIST_BEFORE.test(before)) return { ...bare, context: 'list' }

  const possible = patterns.POSSIBLE_CODE_FIELD.exec(before)
  if (possible) return { ...bare, labelLength: before.length - possible.index }

  const field = patterns.CODE_FIELD.exec(before)
  if (field) {
    const isOther = patterns.OTHER_CODE_FIELD.test(field.groups?.['key'] ?? '')
    const labelLength = before.length - field.index
    return { context: isOther ? 'incidental' : 'field', labelLength }
  }

  if (patterns.MESSAGE_START.test(before) && /^[\])]/.test(after))
    return { context: 'message start', labelLength: 1 }

  // Log tags and the names of counted things are on the number’s own line.
  const line = before.slice(before.lastIndexOf('\n') + 1)
  // Before labels: the end of `W/System.err(` would pass for one.
  if (patterns.LOGCAT_TAG.test(line)) return { ...bare, context: 'incidental' }

  const label = patterns.LABEL.exec(before)?.groups?.['label']
  if (label !== undefined && !patterns.HASH_AFTER.test(after))
    return { context: 'label', labelLength: label.length }

  if (patterns.COUNT_ABOVE.test(before) || patterns.THING_BEFORE.test(line))
    return { ...bare, context: 'incidental' }

  const address = patterns.ADDRESS_OF_CODE.exec(before)
  if (address && !patterns.CONTINUED_AFTER.test(after))
    return { ...bare, labelLength: before.length - address.index }

  if (isIncidental({ before, after }, line)) return { ...bare, context: 'incidental' }
  return patterns.LIST_AFTER.test(after) ? { ...bare, context: 'list', opensList: true } : bare
}
