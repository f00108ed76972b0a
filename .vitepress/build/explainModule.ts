import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { gatherFacts } from '../../data/explain/facts'
import { absoluteUrl, site } from '../site'
import { bundleModule } from './bundleModule'
import type { FindFile } from './serveFiles'

const SCRIPT = '/explain.js'
/** Address of the module’s types. */
export const EXPLAIN_TYPES = '/explain.d.ts'

const explainFile = (file: string) =>
  fileURLToPath(new URL(`../../data/explain/${file}`, import.meta.url))

const banner = `/* explain() for the error codes of the Fresns API. Apache-2.0. ${site.origin}${site.base} */`

async function buildScript(): Promise<string> {
  const facts = JSON.stringify(gatherFacts(absoluteUrl))
  const script = await bundleModule(explainFile('index.ts'), { __EXPLAIN_FACTS__: facts })
  // Added last: minifying would remove it.
  return `${banner}\n${script}`
}

async function buildTypes(): Promise<string> {
  const source = await readFile(explainFile('types.ts'), 'utf8')
  const { outputText } = ts.transpileDeclaration(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  return `${outputText}\nexport declare const explain: Explain;\n`
}

const files: Readonly<Record<string, () => Promise<string>>> = {
  [SCRIPT]: buildScript,
  [EXPLAIN_TYPES]: buildTypes,
}

/** `/explain.js` and its types. */
export const findExplainModule: FindFile = (path) => files[path]

/** Writes both files. */
export async function writeExplainModule(outDir: string): Promise<void> {
  await Promise.all(
    Object.entries(files).map(async ([path, make]) => writeFile(join(outDir, path), await make())),
  )
}
