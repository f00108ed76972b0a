import type { TestProject } from 'vitest/node'
import { serveSite } from '../support/serveSite'
import type { Engine } from './engine'
import { engines } from './engines'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the served site, with a slash at its end. */
    siteUrl: string
  }
}

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

/** Says which engines there are, and serves the built site to them. */
export default async function setup(
  project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
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
