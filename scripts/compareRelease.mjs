// Usage: npm run compare-release -- <checkout of github.com/fresns/fresns> [<tag>]
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const [checkout, tag] = process.argv.slice(2)
if (checkout === undefined) {
  console.error('Usage: npm run compare-release -- <path to the server’s checkout> [<tag>]')
  process.exit(2)
}
const { module } = await runnerImport(fileURLToPath(new URL('compareRelease.ts', import.meta.url)))
try {
  process.stdout.write(module.compareRelease(checkout, tag))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
