import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { site } from '../../.vitepress/site'
import { serveWithHeaders } from '../support/servedWithHeaders'
import type { Engine } from './engine'
import { engines } from './engines'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the served site, with a slash at its end. */
    siteUrl: string
  }
}

const siteFolder = '.vitepress/dist'

function report({ name, missing, advice }: Engine): string {
  return missing.length === 0
    ? `${name}: found`
    : `${name}: not found. Missing on the PATH: ${missing.join(', ')}. ${advice}`
}

/** @param required names of engines, such as `firefox,webkit` */
function refuseMissing(required: string, found: readonly Engine[]): void {
  const foundNames = found.map(({ name }) => name.toLowerCase())
  const absent = required.split(',').filter((name) => name && !foundNames.includes(name))
  if (absent.length > 0)
    throw new Error(`REQUIRE_ENGINES asks for what was not found: ${absent.join(', ')}`)
}

async function serveSite(): Promise<{ url: string; stop: () => void }> {
  if (!existsSync(siteFolder))
    throw new Error(`There is no ${siteFolder}: run "npm run build" first.`)

  const server = serveWithHeaders(siteFolder, site.base)
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port')
  return {
    url: `http://localhost:${address.port}${site.base}`,
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Says which engines there are, and serves the built site to them. */
export default async function setup(project: TestProject): Promise<(() => void) | undefined> {
  const { logger } = project.vitest
  const found = engines.filter(({ missing }) => missing.length === 0)
  for (const engine of engines) logger.log(report(engine))
  logger.log(`${found.length} ${found.length === 1 ? 'engine' : 'engines'} found`)

  refuseMissing(process.env['REQUIRE_ENGINES'] ?? '', found)
  if (found.length === 0) return undefined

  const { url, stop } = await serveSite()
  project.provide('siteUrl', url)
  return stop
}
