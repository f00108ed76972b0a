import { problemOfText } from './faults'

/** Two lines on a phone. */
const MOST_CHARACTERS = 40

const HAN = /\p{Script=Han}/u
const SPACE_BESIDE_HAN = /\p{Script=Han} | \p{Script=Han}/u
const HALF_WIDTH_MARKS = /[,;:?!()]/g
const FINAL_MARK = /[。．.，；]$/

/** What is wrong with a line of Chinese: it must be short and full-width, without a full stop. */
export function problemsOfChinese(line: string): string[] {
  const broken = problemOfText(line)
  if (broken) return [broken]
  const { length } = [...line]
  const halfWidth = [...new Set(line.match(HALF_WIDTH_MARKS))].join(' ')
  return [
    ...(HAN.test(line) ? [] : [`is not in Chinese; translate "${line}"`]),
    ...(length > MOST_CHARACTERS
      ? [`has ${length} characters; shorten it to ${MOST_CHARACTERS}`]
      : []),
    ...(SPACE_BESIDE_HAN.test(line) ? ['has a space beside a Chinese character; remove it'] : []),
    ...(halfWidth === '' ? [] : [`has ${halfWidth} ; write it in full width, like ，and ；`]),
    ...(FINAL_MARK.test(line) ? [`ends with ${line.at(-1)} ; remove it`] : []),
  ]
}
