// Usage: node .ci/summary.mjs <log of the test command> <its exit status>
// Prints the closing lines of the test runners and their sum, and exits non-zero on any failure.
import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

const runners = [
  { name: 'Vitest', closingLine: /^ +Tests {2}.*\d+ (?:passed|failed|skipped|todo).* \(\d+\)$/ },
  // Playwright's closing lines are indented by two blanks; only "passed" is followed by the time.
  { name: 'Playwright', closingLine: /^ {2}(?:\d+ failed|\d+ passed \(.+\))$/ },
]

/** Adds up the numbers that stand before a word such as "passed". */
function count(lines, word) {
  const numbers = lines.join('\n').matchAll(new RegExp(`(\\d+) ${word}\\b`, 'g'))
  return [...numbers].reduce((sum, [, number]) => sum + Number(number), 0)
}

const [logFile, testStatus] = process.argv.slice(2)
const log = stripVTControlCharacters(readFileSync(logFile, 'utf8')).split(/\r?\n/)

const closingLines = []
const problems = []
for (const { name, closingLine } of runners) {
  const lines = log.filter((line) => closingLine.test(line))
  if (lines.length === 0) problems.push(`${name} printed no closing line`)
  closingLines.push(...lines.map((line) => `${name}: ${line.trim()}`))
}
if (testStatus !== '0') problems.push(`the test command ended with status ${testStatus}`)

const passed = count(closingLines, 'passed')
const failed = count(closingLines, 'failed')
const ok = problems.length === 0 && failed === 0

console.log(['', ...closingLines].join('\n'))
for (const problem of problems) console.error(`error: ${problem}`)
// Without a failed test to report, "0 failed" would contradict the failure of the run.
if (ok || failed > 0) console.log(`${passed} passed, ${failed} failed`)
process.exitCode = ok ? 0 : 1
