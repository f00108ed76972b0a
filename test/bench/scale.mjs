// Usage: npm run bench:scale [-- <number of codes> …]
// Builds this site with catalogues of several sizes, and says what takes how long and how much.
import { execFileSync, spawn } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { runnerImport } from 'vite'
import { repository } from './sites.mjs'

const sizes = process.argv.slice(2).map(Number)

const inBench = (file) => fileURLToPath(new URL(file, import.meta.url))
const { module } = await runnerImport(inBench('grownSite.ts'))

/** A copy outside of node_modules, where bundlers would take it for a dependency. */
function copySite(root) {
  const files = execFileSync('git', ['ls-files'], { cwd: repository, encoding: 'utf8' })
  for (const file of files.trim().split('\n')) cpSync(join(repository, file), join(root, file))
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'), 'junction')
}

/** Builds in a process of its own; says when a step that VitePress names begins. */
function build(root) {
  return new Promise((resolve) => {
    const start = performance.now()
    let output = ''
    const outDir = join(root, '.vitepress/dist')
    const child = spawn(process.execPath, [inBench('buildOnce.mjs'), root, outDir], { cwd: root })
    const read = (data) => {
      output += data
      const [, step] = /^- (.+?)\.\.\./m.exec(String(data)) ?? []
      if (step) console.log(`  from ${seconds(performance.now() - start)} s: ${step}`)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('exit', (code) => resolve({ code, output, outDir, total: performance.now() - start }))
  })
}

const seconds = (milliseconds) => (milliseconds / 1000).toFixed(0)

const kib = (file) => (gzipSync(readFileSync(file)).length / 1024).toFixed(0)

function largest(outDir) {
  const chunks = join(outDir, 'assets/chunks')
  return readdirSync(chunks)
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, size: statSync(join(chunks, file)).size }))
    .sort((a, b) => b.size - a.size)
    .map(({ file }) => `${file.replace(/\..+/, '')} ${kib(join(chunks, file))}`)
    .slice(0, 4)
}

console.log(`Node ${process.version}, ${cpus()[0].model}, ${cpus().length} cores\n`)
for (const size of sizes.length > 0 ? sizes : [252, 2520, 25200]) {
  const root = mkdtempSync(join(tmpdir(), 'grown-site-'))
  try {
    copySite(root)
    module.growSite(root, size)
    console.log(`${size} codes`)
    const { code, output, outDir, total } = await build(root)
    console.log(`  done after ${seconds(total)} s, ${output.trim().split('\n').at(-1)}`)
    if (code !== 0) {
      console.log(`  broke with ${code}: ${output.slice(-1500)}`)
      continue
    }
    console.log(
      `  /all ${kib(join(outDir, 'all.html'))} KiB gzip; chunks, KiB gzip: ${largest(outDir).join(', ')}`,
    )
    console.log(
      `  codes.json ${kib(join(outDir, 'codes.json'))}, explain.js ${kib(join(outDir, 'explain.js'))} KiB gzip`,
    )
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
