import { wordSet } from '../../wordLists'
import type { Clause } from './clause'
import { belongsToOneOf } from './exceptionName'
import { REPORT_WORDS, PLATFORMS, REGISTERS, SPEAKING_WORDS, SYSTEMS } from './systemNames'

const PLACE = /^(?:in|on|under|with|using|via|behind|through|at|for)$/i

const isSystem = (word: string) => belongsToOneOf(SYSTEMS, word)

/** How many words in a row, from an index on, are in the sets. */
function countRun(words: readonly string[], from: number, ...sets: readonly ReadonlySet<string>[]) {
  const end = words.findIndex((word, at) => at >= from && !sets.some((set) => set.has(word)))
  return (end < 0 ? words.length : end) - from
}

/** "Windows error 31504", but not "on Windows error 31504" or "Windows: error 31504". */
function isPlatformError(name: string, farther: string, between: string): boolean {
  return PLATFORMS.has(name) && !PLACE.test(farther) && !/[{"':=]/.test(between)
}

/** "Redis error 31504", "MySQL server returned code 31504". */
function followsName({ words, lower, before }: Clause): boolean {
  const errorWordCount = countRun(lower, 0, REPORT_WORDS)
  const name = words[errorWordCount]
  if (name === undefined) return false
  if (REGISTERS.has(name.toLowerCase())) return true
  const farther = words[errorWordCount + 1] ?? ''
  const between = before.slice(before.lastIndexOf(name))
  if (errorWordCount > 0 && isPlatformError(name.toLowerCase(), farther, between)) return true
  const skipped = countRun(lower, 0, REPORT_WORDS, SPEAKING_WORDS)
  // Right before the number, a system owns it only if nothing else precedes it: "redis 30003".
  return isSystem(words[skipped] ?? '') && (skipped > 0 || words.length === 1)
}

/** `ORA-31000`, `JIRA-31504`, `D-31504`; but `ERR-31504` and `FS-31504` are ours. */
const PREFIX_BEFORE = /(?<![\p{L}\p{N}_-])(?<prefix>\p{L}[\p{L}\p{N}]{0,9})-$/u
/** English words only: in capitals, those of other languages mean something else (`COD-31504`). */
const OWN_PREFIXES = wordSet(
  'e ec er err errs error errors code codes exception fault failure fail fatal warn fs fresns api app',
  'no nr num status resp ret rc msg toast login http json server client sdk web ios android user token',
  'sms upload post comment draft wallet signature',
)

function followsPrefix({ before }: Clause): boolean {
  const prefix = PREFIX_BEFORE.exec(before)?.groups?.['prefix']
  if (prefix === undefined || OWN_PREFIXES.has(prefix.toLowerCase())) return false
  return prefix === prefix.toUpperCase() || SYSTEMS.has(prefix.toLowerCase())
}

/** C-like languages write `errno 13`; a field named `errno` has a colon or an equals sign. */
const OF_OTHER_KIND =
  /\berrno[\s(]+$|\b(?:os|win32|system) error[\s:]*$|\bevent(?: |_|-)?id[\s:"'=]*$|\bSQLSTATE\W*(?:\w{5}\W{1,4})?$|^\s*\(#$|\bFacebook \(#$/i
const CHINESE_SYSTEM =
  /(?:微信公众号|微信|飞书|抖音|快手|微博|腾讯云|阿里云|华为云|百度|七牛云?|又拍云|极光|银联|淘宝|京东|美团|小红书|小米|华为)(?:支付|短信|接口|推送|地图|开放平台|云|API|SDK|的|返回)*\s*(?:错误码|错误代码|错误|返回码|状态码|报错|errcode|code)\s*[:#]?\s*$/i
/** `30003 from Redis` */
const NAME_AFTER =
  /^:?\s+(?:(?:from|of|by)\s+(?:the\s+)?)?\(?(?<name>\p{L}[\p{L}\d]*)(?=\s*(?:[.,;:!?)]|$))/u
/** MySQL adds the SQLSTATE: `31504 (HY000)`. */
const SQLSTATE_AFTER = /^\s*\((?:[A-Z][A-Z0-9]000|\d\d(?:[A-Z]\d\d|000))\)/
/** `30003-1011`: the code has more parts. */
const MORE_PARTS = /^-\d{1,4}(?!\d)/

function precedesName({ lineAfter }: Clause): boolean {
  const name = NAME_AFTER.exec(lineAfter)?.groups?.['name']
  return name !== undefined && isSystem(name)
}

/** Whether a number is an error of a system other than Fresns. */
export function isOtherSystemError(clause: Clause): boolean {
  return (
    followsPrefix(clause) ||
    followsName(clause) ||
    OF_OTHER_KIND.test(clause.before) ||
    CHINESE_SYSTEM.test(clause.before) ||
    precedesName(clause) ||
    SQLSTATE_AFTER.test(clause.lineAfter) ||
    MORE_PARTS.test(clause.lineAfter)
  )
}
