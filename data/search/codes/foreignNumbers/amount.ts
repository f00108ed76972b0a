import { CODES } from '../../tuning'
import { ENDS_IN_ERROR_WORD } from '../errorWords'
import { wordSet } from '../../wordLists'
import type { Clause } from './clause'

/** Only in capitals: "try" is a word too. PHP is left out: it is usually the language. */
const CURRENCY_CODES = wordSet(
  'USD EUR GBP CNY RMB JPY INR KRW CHF SEK NOK DKK PLN CZK HUF RUB TRY BRL MXN AUD CAD NZD HKD TWD SGD',
  'THB VND IDR MYR ZAR AED BTC ETH USDT',
)
const CURRENCIES = wordSet(
  'usd eur gbp cny rmb jpy inr dollar dollars euro euros pound yuan yen won rupee',
  'rupees peso pesos franc francs krona kronor kr cents bucks złoty zł rs руб рублей',
)
const MEASURES = wordSet(
  'ms s sec secs seconds min mins minutes h hr hrs hours days weeks months years b bits byte bytes kb mb gb tb kib mib gib tib kbit mbit kbps mbps gbps px pt dpi',
  'fps rpm hz khz mhz ghz mm cm m km miles meters metres feet ft inches',
  'yards mph kmh knots mg g kg lb lbs pounds tons tonnes ml liters litres',
  'gallons w kw mw wh kwh mwh kv mah volts watts joules kcal calories hpa kpa',
  'bar psi db lux lumen lumens degrees sqft acres hectares percent stunden tage jahre minuten sekunden',
  'heures jours années horas días años',
)
/** What is counted; beside "error 31504" such a word begins the next sentence. */
const COUNTED = wordSet(
  'people persons views likes followers subscribers downloads installs steps words characters chars',
  'letters votes points xp coins credits shares stars plays copies students employees residents',
  'inhabitants citizens visitors visits viewers readers signatures fans clicks pageviews',
  'participants players units pieces pcs rows items requests times records',
  'ratings reviews finishers',
  'einwohner stück mitglieder besucher habitants personnes vues habitantes personas vistas',
)
/** Fresns has these too: a count only if the next word says so. */
const OWN_COUNTED = wordSet(
  'lines users members customers posts comments files tokens messages groups hashtags sessions',
)
const OF_COUNT =
  /^(?:|used|total|per|left|remaining|online|registered|today|found|sent|changed|so|in)$/
const MONEY_WORDS = wordSet(
  'price prices cost costs amount salary balance fee fees budget worth sum revenue income rent loan paid цена precio preço prezzo',
  'charged deposit discount preis betrag prix importe',
)
const QUANTITY_WORDS = wordSet(
  'year steps elapsed uptime duration durationms weight height distance speed depth',
  'altitude elevation temperature latitude longitude lat lng lon quantity qty capacity',
)
const BETWEEN = wordSet(
  'is are was were of about around only me us a the total approx exactly to in now today yesterday',
)
/** What is counted or measured may come between these and the number. */
const SUMS = wordSet('population count superficie einwohnerzahl zuschauer spectators attendance')

/** In these scripts, the word and the number may be written together. */
const EAST_ASIAN_UNIT =
  /^\s*(?:元|円|块钱|美元|欧元|日元|人民币|人(?![工员脸])|次|个(?!人)|条(?!件)|米|公里|千米|公斤|千克|字(?![段符体])|天|年|小时|分钟|秒|毫秒|票|粉丝|点赞|播放|浏览(?!器)|兆|步(?!骤)|行(?!为)|回|時間|명|원)/
const CURRENCY_BEFORE = /\p{Sc}\s*$/u
/** Not `$`, which may end a regular expression. */
const CURRENCY_AFTER = /^(?:[.,]\d{2})?\s*(?!\$)\p{Sc}|^(?:[.,]\d{2})?\s+\$/u
const ERA_AFTER = /^\s*(?:BCE?|B\.C\.|AD|A\.D\.|CE|BP)(?![\p{L}\d])/u
const SYMBOL_AFTER = /^\s*(?:%|‰|°|±|[ck]?m[23]\b|km\/h|m\/s|[x×]\s*\d)|^[KMGT]\b/
const TIMES_BEFORE = /\d\s*[x×]\s*$/
/** "100% (31504/31504)" */
const PROGRESS_BEFORE = /%\s*\(?$/
/** "Found 31504 errors" */
const FOUND_BEFORE = /\bfound\s*$/i
const ERRORS_AFTER = /^\s+errors?\b/i
const WORDS_AFTER =
  /^(?:[.,]\d{1,2})?\s*(?<first>\p{L}+)(?![\p{L}\p{N}_'(/])(?:\s+(?<second>\p{L}+))?/u

const isCurrency = (word: string) => CURRENCY_CODES.has(word) || CURRENCIES.has(word.toLowerCase())

function hasUnitAfter({ before, lineAfter }: Clause): boolean {
  if (CURRENCY_AFTER.test(lineAfter) || SYMBOL_AFTER.test(lineAfter)) return true
  if (ERA_AFTER.test(lineAfter) || EAST_ASIAN_UNIT.test(lineAfter)) return true
  if (FOUND_BEFORE.test(before) && ERRORS_AFTER.test(lineAfter)) return true
  const { first, second = '' } = WORDS_AFTER.exec(lineAfter)?.groups ?? {}
  if (first === undefined) return false
  const unit = first.toLowerCase()
  if (MEASURES.has(unit) || isCurrency(first)) return true
  if (ENDS_IN_ERROR_WORD.test(before)) return false
  return COUNTED.has(unit) || (OWN_COUNTED.has(unit) && OF_COUNT.test(second))
}

function isNamedQuantity({ words, lower, before }: Clause): boolean {
  if (CURRENCY_BEFORE.test(before) || TIMES_BEFORE.test(before)) return true
  if (PROGRESS_BEFORE.test(before)) return true
  if (lower.slice(0, CODES.reachOfSum).some((word) => SUMS.has(word))) return true
  if (isCurrency(words[0] ?? '')) return true
  const noun = lower.find((word) => !BETWEEN.has(word) && !CURRENCIES.has(word)) ?? ''
  return MONEY_WORDS.has(noun) || QUANTITY_WORDS.has(noun)
}

/** Whether a number is a price, a measurement, a count or a year. */
export const isAmount = (clause: Clause): boolean => isNamedQuantity(clause) || hasUnitAfter(clause)
