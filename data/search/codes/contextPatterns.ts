import { CODE_WORDS, ERROR_WORDS, NUMBER_WORD } from './errorWords'
import { anyOf, wordsOf } from '../wordLists'

/** Wrappers around a number in various languages: `int(…)`, `Optional(…)`, quotes, brackets. */
const WRAPPER = String.raw`(?:\s|["'(\[{<>#]|\b(?:int|integer|long|number|string|optional|some|just)\b(?:\(\d+\))?)*`

/** A field that holds an error code, in several languages, with its separator. */
export const CODE_FIELD = new RegExp(
  String.raw`["']?(?<key>(?:[a-z]+ )?[a-z_]*-?${anyOf(CODE_WORDS)})` +
    String.raw`[.\s]*["'\])】]*\s*(?:=>|={1,3}|:|>|->|→|;[is]:(?:\d+:)?|\b(?:is|was|of|in)\b)?${WRAPPER}$`,
  'iu',
)

/** Fields that end in "code" but hold something else. */
export const OTHER_CODE_FIELD =
  /(?:zip|post(?:al)?|bar|qr|product|promo|otp|ver(?:ify|ification)|country|calling|area|dial(?:ing)?|exit|sms|invite|lang(?:uage)?|currency|key|char|hash|source|(?<![a-z])(?:de|en|un|cpt|item|part))[ _-]?code$/i

/** Fields that usually hold an HTTP status or text, but in some programs the code. */
export const POSSIBLE_CODE_FIELD =
  /["']?\b(?:(?:status|http)[_-]?code|status|error|err|ret|rc|result)["']?\s*(?:=>?|:)\s*["']?$/i

/** The start of a message, where a warning has its code in brackets. */
export const MESSAGE_START =
  /(?:^|\b(?:message|msg|errmsg|error|toast|text|detail|reason|description)["'\])]*\s*(?:=>|[:=])\s*(?:string\(\d+\)\s*)?|["'])["'\s]*[[(]$/i

/** Short for "error" and "error code". */
const LETTERS = ['e', 'ec', 'er']

/** A word for "error" right before the number: `ERR31504`, `Error: 31504`, `FS-31504`. */
export const LABEL = new RegExp(
  String.raw`(?:^|[^a-z0-9])(?<label>(?:fresns)?${anyOf([...ERROR_WORDS, ...LETTERS])}${NUMBER_WORD}[\s_:#=([*"'-]*|(?:fs|fresns)[\s_:#=-]*|[a-z]{0,20}(?:err(?::\s*|[_#-]?)|(?:error|exception)(?:code)?[_:# -]*))$`,
  'iu',
)

/**
 * What follows when an apparent word for "error" is really the beginning of a time or a hash:
 * `e34102aa-0d0e-…`.
 */
export const HASH_AFTER = /^[:.]\d|^[a-f]+\d|^[\da-f]{0,7}-[\da-f]{4}-/i

/** Where addresses contain a code: `#31504`, `/codes/31504`, `https://host/31504`, `?q=31504`. */
export const ADDRESS_OF_CODE =
  /(?:(?<![\w){])#\s*|\b(?:errors?|codes?|error-codes)\/|https?:\/\/[^\s/]+\/|[?&]q=)$/i

/** What numbers identify or count, in programs and communities. */
const THINGS = wordsOf(
  'id pid tid uid fid gid mid aid cid hid rid line ln col column offset row seq item total count',
  'length len size byte width height ts time timestamp took duration attempt thread process worker',
  'job task session request req ray version build page port issue ticket order room post user account',
  'group comment file msg',
  // Not the verb: "should I retry 36119".
  '(?<!\\b(?:I|we|to|or)\\s)retry',
)

/** A number after one of these: `pid 31504`, `"userId": 31504`, `ticket #31504`; but not "vs 31504". */
export const THING_BEFORE = new RegExp(
  String.raw`\b(?:${anyOf(THINGS)}s?|v)(?:[_-]\w+)?["'\]]?\s*[:=#(]*\s*$`,
  'i',
)

/** A quoted or assigned key whose value is not a code: `"fid": 31504`, `uid=31504`. */
export const OTHER_FIELD =
  /(?:["'][\w .-]+["']\]?\s*(?::|=>?)|[\w-]=|=>)\s*(?:(?:int|string|float)\()?["']?$/i

/** Android prints level, tag and process number: `W/System.err(31504)`. */
export const LOGCAT_TAG = /(?:^|\s)[vdiwef]\/[a-z][\w.$-]*\s*\(\s*$/i

/** What logs print before a process number, an object number or a byte count. */
export const LOG_PREFIX =
  /(?:[a-z][\w.$-]*\[|[vdiwef]\/[\w.$ -]+\(\s*|\[Nest\]\s+|\{#|^#\d+\s+|\bHTTP\/[\d.]+["']?\s+\d{3}\s+)$/i

/** A time before the number and a log level or number after it: a process number again. */
export const LOG_TIME_BEFORE = /\d{1,2}:\d{2}:\d{2}(?:[.,]\d+)?Z?\s+(?:\d+[\s-]+)?$/
export const LOG_LEVEL_AFTER = /^[\s-]+(?:\d+\s+)?[VDIWEF]\b|^[#-]\d/

/** A neighbouring five-digit number, separated, as in a list, by a punctuation mark or a word. */
export const LIST_BEFORE =
  /(?<!\d)\d{5}["'\])]?\s*(?:[,;/&+|和与跟或]|\b(?:and|or|then|und|et|y)\b)\s*(?:(?:and|or|then|also|code|error)\s+)*["'#[(]?$/i
export const LIST_AFTER = /^["']?\s*[,;/&+|和与跟或]\s*["']?\d{5}(?!\d)/

/** A line above a number that is alone on its line: `SELECT COUNT(*)`, `PID USER`. */
export const COUNT_ABOVE = /\b(?:count|PID)\b[^\n]*\n[\s-]*$/i

/** What makes the number part of a hash, an address, a time or a decimal. */
export const CONTINUED_AFTER =
  /^_*(?!(?:err|errors?|code|msg|message)(?![a-z]))[a-z](?![\s,;)}\]"']|$)|^[:.]\d|^,\d(?!\d{4}(?!\d))|^-\d{1,2}(?!\d)|^#\d/i
export const CONTINUED_BEFORE =
  /\d[.,:]$|(?:^|\D)\d{1,4}-$|[\w)\]:]:$|\s:$|0x[0-9a-f]*$|\d[a-z_-]*[a-z_]$|[a-z_}]\/$|[a-z]$|[a-z0-9]_+$/i
