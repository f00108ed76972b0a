import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'

test.describe.configure({ timeout: 120_000 })

const program = `
import codesFile, { type CodeRecord } from 'fresns-error-codes'
import { explain } from 'fresns-error-codes/explain'
import release from 'fresns-error-codes/releases/v3.6.2'

const record: CodeRecord | undefined = codesFile.codes.find(({ code }) => code === 31504)
const url: string | undefined = record?.url
const category: string | null | undefined = record?.category
const explanation = explain({ code: 0, message: '[37102] No' }, { version: '3.6.2' })
const kind: 'success' | 'warning' | 'error' | undefined = explanation?.kind
console.log(JSON.stringify({ url, category, kind, of: release.serverVersions.to }))
`

test('the data package is packed, installed in an empty project and used', () => {
  const project = mkdtempSync(path.join(tmpdir(), 'project-'))
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: project, encoding: 'utf8', shell: command === 'npm' })
  try {
    execFileSync(process.execPath, ['scripts/packData.mjs', project], { stdio: 'ignore' })
    const [tarball = ''] = readdirSync(project)
    expect(tarball).toMatch(/^fresns-error-codes-\d+\.\d+\.\d+\.tgz$/)
    writeFileSync(path.join(project, 'package.json'), '{ "type": "module", "private": true }')
    run('npm', 'install', '--offline', '--no-audit', '--no-fund', tarball)

    writeFileSync(path.join(project, 'program.ts'), program)
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
    const options = ['--module', 'nodenext', '--target', 'es2022', '--strict']
    // Checking TypeScript's own declarations takes most of the time, and is not the point here.
    run(process.execPath, tsc, ...options, '--skipDefaultLibCheck', 'program.ts')

    expect(JSON.parse(run(process.execPath, 'program.js'))).toEqual({
      url: expect.stringMatching(/\/31504$/),
      category: 'headers',
      kind: 'warning',
      of: 'v3.6.2',
    })
  } finally {
    rmSync(project, { recursive: true, force: true })
  }
})
