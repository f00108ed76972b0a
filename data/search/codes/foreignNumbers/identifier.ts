import { wordSet } from '../../wordLists'
import type { Clause } from './clause'
import { REPORT_WORDS } from './systemNames'

/** What the number after them identifies, whatever else the sentence says. */
const IDENTIFIED = wordSet(
  'order invoice tracking ticket booking reservation receipt transaction inv iban rechnung bestellung',
  'facture pedido заказ sku batch asteroid patent isbn pmid doi rfc iso iec din kb lego ikea boeing ngc',
  'pokemon flight gate highway apartment apt chapter article page página seite level rank score color',
  'colour port ports nodeport hostport containerport targetport dport sport serverport puerto porta порт',
  'eaddrinuse expose commit revision rev changeset sha sha1 sha256 md5 hash checksum bug pr mr plz',
  'postcode zipcode postal postleitzahl postfach индекс tel telephone fax hotline whatsapp shortcode',
  'телефон ext versioncode firmware build pid ppid uid gid inode child kill chmod errorlevel zeile ligne',
  'línea строка',
)
/** Things whose number follows `#` or "no", as other numbers do: "customer #31504". */
const NUMBERED = wordSet(
  'case part serial model member student employee badge account policy contract confirmation',
  'reference phone mobile house room seat po lottery registration license licence vat tax passport bank',
  'customer version volume edition bus track',
  'product item job claim file incident support',
)
const ID_WORDS = wordSet('number no nr num n id ref reference')
/** Words before "number" that do not name a thing with a number. */
const WITHOUT_NUMBER = wordSet(
  'the a an this that these those which what same any one its by with and or of for about is was get got',
  'gets see seeing shows says saying fresns api app server client http',
)
const NEUTRAL: ReadonlySet<string> = new Set([...ID_WORDS, ...wordSet('is was the my our your')])

const BEFORE: readonly RegExp[] = [
  // Prefixes of standards and postcodes that are otherwise words.
  /(?:^|[\s,])(?:EN|CP|NF|BS|AS|HD|U\+)[\s-]?$/,
  /\bp\.?o\.? box\s*$|(?:^|, ?)zip\s*$/i,
  // German writes the noun and "number" as one word.
  /\p{L}{2}\.?(?<!fehler|error|code)-?(?:nummer|nr\.?)[\s:]*$/iu,
  /(?:(?:发票|快递|运单|流水|房间|版本|批次|账单|学|工|单|型|卡)号码?|(?:订单|手机|电话|车牌)(?:号码?)?)[:\s]*$/,
  /(?:邮编|邮政编码|端口|排名|群|第|郵便番号|電話番号|電話|注文番号|ポート|주문번호|포트)[:\s]*$/,
  // "listening on 31504"
  /\b(?:listen(?:ing|s)?|running|started|serving|served|bind(?:ing|s)?|bound|up) (?:on|at|to)[\s:]*(?:[\d.]+ )?$/i,
  // The value of an option, as in "ssh -p 31504"; "telnet example.com 31504", "10.0.0.1 31504".
  /(?:^|\s)-{1,2}(?!\w*(?:code|err))[a-z][\w-]*[ =]$|^\W*(?:telnet|nc|ncat|ssh)\s(?:-\S+\s)*\S+\s+$|(?:\d{1,3}\.){3}\d{1,3}\s+$/i,
  // "31504#31504" in nginx, "kill -9 31504"
  /\d#$|\bprocess \[$|\bkill\s+-\w+\s+$|\btimeout[:=]\s*$|\bexit(?:ed)?(?: status)?\s*$/i,
  /\+\d[\d ()/-]*$/,
  /(?:^|\b(?:please|to|and|or) )(?:call|dial|phone|ring|sms|text)\s+(?:(?:me|us) )?(?:(?:to|at|on)\s+)?$/i,
  /\b(?:sms|text\s+\w+|send\s+\w+) to\s+$|\bshort ?code\s*$|\bphone\s*:\s*$/i,
  // SQL
  /\bIN\s*\(\s*$/,
  /\b(?:fixes|fixed|closes|closed|resolves|resolved) #$|\bgit\s(?:[\w-]+\s+)+$/i,
]
/** `31504/tcp`, `31504:80`, `31504->80` */
const PROTOCOL_AFTER = /^\/(?:tcp|udp|sctp)\b|^:\d{2,5}\b|^->/i
/** "31504 access.log", as `wc` and `du` print it. */
const FILE_AFTER = /^(?:\s+[\w./-]*\w)?\.(?!com\b)[a-z]{2,4}\b(?!\()|^\t\.?\//i
/** An HTTP header, a spreadsheet cell, a database column. */
const HEADER_OR_COLUMN_BEFORE =
  /^\s*(?!.*(?:code|err|fresns))[a-z]+(?:-[a-z]+)+:\s*$|\b[A-Z]{1,2}\d{1,4}\s*[<>=]+\s*$|\b(?!\w*(?:code|err))[a-z]+_[a-z_]+\s=\s$/
/** "[Bug] 31504" */
const TAG_BEFORE = /\]\s*$/

/** "inventory no. 31504": whatever has a number, unless that is an error. */
function isNumbered({ lower, before }: Clause): boolean {
  const [nearest = '', next] = lower
  if (next === undefined || !ID_WORDS.has(nearest)) return false
  // "it says no 31504"; but № was read as "No".
  if (nearest === 'no' && !/(?:No|no\.)\W*$/.test(before)) return NUMBERED.has(next)
  return !REPORT_WORDS.has(next) && !WITHOUT_NUMBER.has(next)
}

/** Whether a number identifies an order, a port, a commit, a telephone or the like. */
export function isIdentifier(clause: Clause): boolean {
  const { lower, before, lineBefore, lineAfter } = clause
  if (TAG_BEFORE.test(before)) return false
  const noun = lower.find((word) => !NEUTRAL.has(word)) ?? ''
  return (
    IDENTIFIED.has(noun) ||
    isNumbered(clause) ||
    (NUMBERED.has(lower[0] ?? '') && /#\s*$/.test(before)) ||
    BEFORE.some((pattern) => pattern.test(before)) ||
    PROTOCOL_AFTER.test(lineAfter) ||
    FILE_AFTER.test(lineAfter) ||
    HEADER_OR_COLUMN_BEFORE.test(lineBefore)
  )
}
