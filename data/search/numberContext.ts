/**
 * How much the text around a number says that it is an error code, surest first:
 * - `field`: the value of a code field, `"code": 36113`
 * - `message start`: in brackets where a message begins, `"[37102] None of …"`
 * - `label`: behind a word for an error, `ERR31504`, `#31504`
 * - `list`: next to another five-digit number, with a comma, a slash or "and" between them
 * - `bare`: nothing speaks for it or against it
 * - `incidental`: a port, date, id, size, line or process number
 */
export type NumberContext = 'field' | 'message start' | 'label' | 'list' | 'bare' | 'incidental'

/** What stands around a number in the input. */
export interface Surroundings {
  /** The text before it, as much as the rules need. */
  readonly before: string
  readonly after: string
}

/** A context and where in `before` the telling words begin. */
export interface ContextReading {
  readonly context: NumberContext
  readonly labelStart: number
  /** Whether a list begins with the number, so that the next one tells whether it is a list of codes. */
  readonly opensList?: true
}

/** Wrappers that languages print around a number: `int(…)`, `Optional(…)`, quotes, brackets. */
const WRAPPER = String.raw`(?:\s|["'(\[{<>#]|\b(?:int|integer|long|number|string|optional|some|just)\b(?:\(\d+\))?)*`

const CODE_FIELD = new RegExp(
  String.raw`["']?(?<key>[a-z_]*-?(?:code|errno|err_no|codigo|código|错误码|错误代码|代码|コード|код))` +
    String.raw`["'\])]*\s*(?:=>|={1,3}|:|>|->|\bis\b|\bwas\b|\bof\b)?${WRAPPER}$`,
  'iu',
)

/** A HTTP client's own field: mostly 200, at times the code. */
const STATUS_FIELD = /(?:status|http)[_-]?code$/i

/** Fields that end in "code" and hold something else. */
const OTHER_CODE_FIELD =
  /(?:zip|post(?:al)?|bar|qr|ver(?:ify|ification)|country|calling|area|dial(?:ing)?|exit|sms|invite|lang(?:uage)?|currency|key|char|hash|de|en|un|source)[_-]?code$/i

const MESSAGE_START =
  /(?:^|\b(?:message|msg|errmsg|error|toast|text|detail|reason|description)["'\])]*\s*(?:=>|[:=])\s*(?:string\(\d+\)\s*)?|["'])["'\s]*[[(]$/i

const LABEL =
  /(?:^|[^a-z0-9])(?<label>(?:e|ec|er|err|errs?|error|errors|fs|fresns|fault|exception|failure|number|num|no\.?|nr\.?|错误|エラー|ошибка|erreur|fehler)[\s_:#=([-]*|(?<![\w)])#\s*|\b(?:errors?|codes?)\/|https?:\/\/[^\s/]+\/)$/iu

/** A quoted or assigned key that is none of the above: `"fid": 31504`, `uid=31504`. */
const OTHER_FIELD =
  /(?:["'][\w .-]+["']\]?\s*(?::|=>?)|[\w-]=|=>)\s*(?:(?:int|string|float)\()?["']?$/i

const COUNTED_THING =
  /\b(?:p|t|u|f|g|m|a|c|h|r)?id\b["'\s:=#(]*$|\b(?:pid|tid|port|lines?|ln|col(?:umn)?|length|len|size|bytes?|ts|time(?:stamp)?|took|duration|thread|process|page|total|count|offset|row|retry|attempt|seq|build|version|v(?!s\b)|width|height|ray|session|request|req|worker|job|task|order|item|issue|ticket|room|post|user|account|group|comment|file|msg)s?(?:[_-]\w+)?["'\]]?\s*[:=#(]*\s*$/i

const UNIT_AFTER =
  /^\s*(?:ms|s|secs?|seconds?|min(?:utes)?|bytes?|[kmg]i?b|b|px|%|rows?|items?|requests?|times)\b/i
const PROCESS_TAG_BEFORE = /(?:[a-z][\w.$-]*\[|[vdiwef]\/[\w.$ -]+\(\s*)$/i
const LOG_TIME_BEFORE = /\d{1,2}:\d{2}:\d{2}(?:[.,]\d+)?Z?\s+(?:\d+[\s-]+)?$/
const ANOTHER_NUMBER_AFTER = /^[\s-]+(?:\d+\s+)?[VDIWEF]\b|^[#-]\d/

const LIST_BEFORE =
  /(?<!\d)\d{5}["'\])]?\s*(?:[,;/&+|]|\b(?:and|or|then|und|et|y)\b)\s*(?:(?:and|or|then|also|code|error)\s+)*["'#[(]?$/i

const LIST_AFTER = /^["']?\s*[,;/&|]\s*["']?\d{5}(?!\d)/

/** Glued to letters, digits or a decimal point: part of a hash, an address, a time, a decimal. */
function isPartOfSomethingLonger({ before, after }: Surroundings): boolean {
  if (/^_*[a-z](?![\s,;)}\]"']|$)/i.test(after) || /^[:.,]\d|^-\d{1,2}(?!\d)/.test(after))
    return true
  return /\d[.,:]$|(?:^|\D)\d{1,4}-$|[\w)\]:]:$|\s:$|0x[0-9a-f]*$|\d[a-z_-]*[a-z_]$|[a-z_}]\/$/i.test(
    before,
  )
}

/** Judges one number by the words around it. */
export function readContext({ before, after }: Surroundings): ContextReading {
  if (LIST_BEFORE.test(before)) return { context: 'list', labelStart: before.length }
  const bare: ContextReading = { context: 'bare', labelStart: before.length }
  const field = CODE_FIELD.exec(before)
  const key = field?.groups?.['key'] ?? ''
  if (STATUS_FIELD.test(key)) return bare
  if (field && !OTHER_CODE_FIELD.test(key)) return { context: 'field', labelStart: field.index }
  if (MESSAGE_START.test(before) && /^[\])]/.test(after))
    return { context: 'message start', labelStart: before.length - 1 }
  const label = LABEL.exec(before)?.groups?.['label']
  if (label !== undefined && !UNIT_AFTER.test(after) && !/^[:.]\d/.test(after))
    return { context: 'label', labelStart: before.length - label.length }
  // What a table or a log counts stands on the number's own line.
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const incidental =
    isPartOfSomethingLonger({ before, after }) ||
    /[a-z]$|[a-z0-9]_+$/i.test(before) ||
    UNIT_AFTER.test(after) ||
    COUNTED_THING.test(line) ||
    OTHER_FIELD.test(line) ||
    PROCESS_TAG_BEFORE.test(line) ||
    (LOG_TIME_BEFORE.test(line) && ANOTHER_NUMBER_AFTER.test(after)) ||
    /^#\d/.test(after)
  if (incidental) return { ...bare, context: 'incidental' }
  return LIST_AFTER.test(after) ? { ...bare, context: 'list', opensList: true } : bare
}
