// Usage: node .ci/summary.mjs <exit status of the test command>
// Prints the sum of the runners’ reports; exits non-zero on any failure.
import { readFileSync } from 'node:fs'

function read(file) {
  try {
    return JSON.parse(readFileSync(`test-results/${file}`, 'utf8'))
  } catch {
    console.error(`error: there is no readable test-results/${file}`)
    return undefined
  }
}

const unit = read('unit.json')
const browser = read('browser.json')

const passed = (unit?.numPassedTests ?? 0) + (browser?.stats.expected ?? 0)
const failed =
  (unit?.numFailedTests ?? 0) + (browser?.stats.unexpected ?? 0) + (browser?.stats.flaky ?? 0)
const skipped = (unit?.numPendingTests ?? 0) + (browser?.stats.skipped ?? 0)

const [testStatus] = process.argv.slice(2)
if (testStatus !== '0') console.error(`error: the test command ended with status ${testStatus}`)
const isGreen = testStatus === '0' && failed === 0 && unit !== undefined && browser !== undefined

// Without a failed test to report, "0 failed" would contradict the failure of the run.
if (isGreen || failed > 0) console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = isGreen ? 0 : 1
