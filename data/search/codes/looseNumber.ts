import { namesFresns } from './namesFresns'
import type { Surroundings } from './numberContext'
import { CODES } from '../tuning'
import { anyOf, wordsOf } from '../wordLists'
import { isNameAfter } from './nameAfter'

const AT_BEGINNING = /^\W*$/
const AT_END = /^[\s.!?]*$/

/** Two Chinese characters count as a word. */
const WORD = /\p{Script=Han}{1,2}|[^\P{L}\p{Script=Han}]+/gu
/** An email address has no words; the limit keeps this linear. */
const MAIL_ADDRESS = /[^\s@]{1,64}@\S+/g
const NOTHING_BUT_NUMBERS = /^[^\p{L}]*$/u

/** Words right before a number that is quoted or printed as a code. */
const SAYING_WORDS = wordsOf(
  'says? said saying gets? getting got gives? gave returns? returned returning answers? answered answering',
  'responds? responded shows? showed throws? threw see seeing reports? reported means? about again why what',
  'seen between failed failing urgent bug issue problem case alert toast expected received actual equals?',
  'than now today yesterday morning then \\w*errors? \\w*exception',
  'kommt kam meldet gibt liefert zeigt immer wegen sale da devuelve con dice renvoie affiche avec',
)
const CHINESE_SAYING_WORDS = wordsOf('提示 返回 一直 总是 老是 报错? 显示 出现 跳 弹 码 请问')
const SAYING = new RegExp(
  [
    // The last one is "code", cut off.
    String.raw`(?:\b${anyOf([...SAYING_WORDS, 'ode'])}|->|→|=>|⇒|${anyOf(CHINESE_SAYING_WORDS)})\W*$`,
    // At the beginning of a line, or after a tag or bullet.
    String.raw`[\n\]>][\s\p{So}]*$|(?:^|\n)\s*[+-]\s*$`,
    String.raw`"$|\bassert[^\n]*$|error\(\W*$`,
  ].join('|'),
  'iu',
)

/** The same right after the number. */
const SAID_WORDS = wordsOf(
  'again errors? means? meaning when after every everywhere but since while though whenever',
  'immer wieder auch beim bei wenn al cuando quand lors hatası fehler 的?错误 エラー 오류 에러',
)
/** Questions right after the number, as in "31504 是什么意思". */
const CHINESE_QUESTIONS = wordsOf('是[什甚啥] [什甚啥][么麼]?意思 怎[么麼][办辦回解处處]')
const SAID = new RegExp(
  String.raw`^(?:\)["']|\W*(?:${anyOf(SAID_WORDS)}|\w+ failed)(?!\p{L})|[^\p{L}\p{N}]{0,2}${anyOf(CHINESE_QUESTIONS)})`,
  'iu',
)

/** Whether text may be about this API, judging by how many of its words the search knows. */
export type IsFamiliar = (text: string) => boolean

/** Creates a test for loose numbers: those that nothing around them marks as codes. */
export function createLooseReader(
  text: string,
  isFamiliar: IsFamiliar,
): (surroundings: Surroundings) => boolean {
  const said = text.replace(MAIL_ADDRESS, ' ')
  const wordCount = (said.match(WORD) ?? []).length
  const isAboutCodes = namesFresns(text) || NOTHING_BUT_NUMBERS.test(said)
  const isBrief = wordCount < CODES.fewestWords
  const isShort = wordCount < CODES.fewestOfLongText
  return ({ before, after }) => {
    if (isAboutCodes || SAYING.test(before) || SAID.test(after)) return false
    if (isBrief && !isNameAfter(after)) return false
    const isAtEdge = AT_BEGINNING.test(before) || AT_END.test(after)
    return !(isShort && isAtEdge && isFamiliar(said))
  }
}
