import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import type { Plugin } from 'vite'
import { gatherFacts } from '../../data/explain/facts'
import { absoluteUrl, requestedPath, site } from '../site'
import { bundleModule } from './bundleModule'

const SCRIPT = '/explain.js'
/** Address of the types of the module. */
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

const contents: Readonly<
  Record<string, { readonly type: string; readonly build: () => Promise<string> }>
> = {
  [SCRIPT]: { type: 'text/javascript; charset=utf-8', build: buildScript },
  [EXPLAIN_TYPES]: { type: 'text/plain; charset=utf-8', build: buildTypes },
}

/** Writes `/explain.js` and its types. */
export async function writeExplainModule(outDir: string): Promise<void> {
  await Promise.all(
    Object.entries(contents).map(async ([path, content]) =>
      writeFile(join(outDir, path), await content.build()),
    ),
  )
}

/** Serves them in development. */
export function serveExplainModule(): Plugin {
  return {
    name: 'serve-explain-module',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const content = contents[requestedPath(request.url ?? '/')]
        if (!content) return next()
        content.build().then((text) => {
          response.setHeader('Content-Type', content.type)
          response.end(text)
        }, next)
      })
    },
  }
}
