import { problemOfText, type Fault } from '../../faults'

const FILE = 'data/knowledge/translations/zh.ts'
/** Two lines on a phone. */
const MOST_CHARACTERS = 40

const HAN = /\p{Script=Han}/u
const SPACE_BESIDE_HAN = /\p{Script=Han} | \p{Script=Han}/u
const HALF_WIDTH_MARKS = /[,;:?!()]/g
const FINAL_MARK = /[。．.，；]$/

function problemsOfLine(line: string): string[] {
  const broken = problemOfText(line)
  if (broken) return [`the line ${broken}`]
  const { length } = [...line]
  const halfWidth = [...new Set(line.match(HALF_WIDTH_MARKS))].join(' ')
  return [
    ...(HAN.test(line) ? [] : [`the line is not in Chinese; translate "${line}"`]),
    ...(length > MOST_CHARACTERS
      ? [`the line has ${length} characters; shorten it to ${MOST_CHARACTERS}`]
      : []),
    ...(SPACE_BESIDE_HAN.test(line)
      ? ['the line has a space beside a Chinese character; remove it']
      : []),
    ...(halfWidth === ''
      ? []
      : [`the line has ${halfWidth} ; write it in full width, as ，and ；`]),
    ...(FINAL_MARK.test(line) ? [`the line ends with ${line.at(-1)} ; remove it`] : []),
  ]
}

/**
 * Checks that each meaning has one line in Chinese that no other has, written as lines on this site
 * are: short, in Chinese punctuation, without a full stop.
 *
 * @param lines by the key of the meaning
 * @param keys those of all meanings
 * @returns every fault: first those of the lines there are, then what is missing
 */
export function findChineseFaults(
  lines: Readonly<Record<string, string>>,
  keys: readonly string[],
): Fault[] {
  const known = new Set(keys)
  const keyByLine = new Map<string, string>()

  const faulty = Object.entries(lines).flatMap(([key, line]) => {
    const owner = keyByLine.get(line)
    keyByLine.set(line, owner ?? key)
    const problems = [
      ...(known.has(key) ? [] : ['there is no such meaning; correct the key or remove the line']),
      ...problemsOfLine(line),
      ...(owner === undefined
        ? []
        : [`the line is that of ${owner} too; say what sets them apart`]),
    ]
    return problems.map((problem) => ({ file: FILE, code: key, problem }))
  })
  const missing = keys
    .filter((key) => !Object.hasOwn(lines, key))
    .map((key) => ({
      file: FILE,
      code: key,
      problem: 'the meaning has no line; add one that says in Chinese what its "meaning" says',
    }))
  return [...faulty, ...missing]
}
