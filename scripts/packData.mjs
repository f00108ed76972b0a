// Usage: npm run pack-data [-- <folder for the tarball>], after npm run build
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from 'json-schema-to-typescript'

const repository = fileURLToPath(new URL('..', import.meta.url))
const site = join(repository, '.vitepress/dist')
const folder = join(repository, '.vitepress/package')
const [target = '.vitepress'] = process.argv.slice(2)

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))
const releases = readdirSync(site).filter((name) => /^v\d+\.\d+\.\d+$/.test(name))

/** A module for each JSON file: Node 20 imports JSON only with a warning. */
function moduleOf(file) {
  return `export default ${JSON.stringify(readJson(join(site, file)))}\n`
}

async function typesOf(schema) {
  const { $defs, ...root } = schema
  const named = { code: 'CodeRecord', codeFile: 'CodeFile', releaseFile: 'ReleaseFile' }
  const titled = Object.fromEntries(
    Object.entries($defs).map(([name, definition]) => [
      name,
      { ...definition, title: named[name] ?? name },
    ]),
  )
  return compile({ ...root, $id: 'codes', $defs: titled, title: 'CodesFile' }, 'CodesFile', {
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    additionalProperties: false,
  })
}

const { version, license } = readJson(join(repository, 'package.json'))
const manifest = {
  name: 'fresns-error-codes',
  version,
  description: 'The error codes of the Fresns API as data, and explain() for responses',
  license,
  type: 'module',
  sideEffects: false,
  exports: {
    '.': { types: './index.d.ts', default: './index.js' },
    './explain': { types: './explain.d.ts', default: './explain.js' },
    './releases/*': { types: './release.d.ts', default: './releases/*.js' },
    './codes.json': './codes.json',
    './codes.csv': './codes.csv',
    './codes.schema.json': './codes.schema.json',
    './package.json': './package.json',
  },
}

const readme = `# fresns-error-codes

The error codes of the Fresns API as data.

\`\`\`ts
import codesFile from 'fresns-error-codes'
import { explain } from 'fresns-error-codes/explain'
import release from 'fresns-error-codes/releases/v3.6.2'
\`\`\`

\`codes.json\`, \`codes.csv\` and \`codes.schema.json\` are in the package too. Numbers and fields never change; messages are quoted from Fresns, which may reword them.
`

rmSync(folder, { recursive: true, force: true })
mkdirSync(join(folder, 'releases'), { recursive: true })
for (const file of ['codes.json', 'codes.csv', 'codes.schema.json', 'explain.js', 'explain.d.ts'])
  cpSync(join(site, file), join(folder, file))
for (const file of ['LICENSE', 'NOTICE', 'CHANGELOG.md'])
  cpSync(join(repository, file), join(folder, file))

const write = (file, text) => writeFileSync(join(folder, file), text)
write('package.json', `${JSON.stringify(manifest, null, 2)}\n`)
write('README.md', readme)
write('index.js', moduleOf('codes.json'))
write('types.d.ts', await typesOf(readJson(join(site, 'codes.schema.json'))))
write(
  'index.d.ts',
  `import type { CodesFile } from './types.js'\nexport type * from './types.js'\ndeclare const codesFile: CodesFile\nexport default codesFile\n`,
)
write(
  'release.d.ts',
  `import type { ReleaseFile } from './types.js'\ndeclare const releaseFile: ReleaseFile\nexport default releaseFile\n`,
)
for (const release of releases) write(`releases/${release}.js`, moduleOf(`${release}/codes.json`))

// npm is a batch file on Windows: it needs the shell.
execFileSync('npm', ['pack', `"${folder}"`, '--pack-destination', `"${resolve(target)}"`], {
  cwd: repository,
  stdio: 'inherit',
  shell: true,
})
