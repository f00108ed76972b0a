import type { AbsoluteUrl } from '../addresses'
import { codePath } from '../addresses'
import { allGuards, apiBase, endpoints, type Endpoint, type Raise } from '../endpoints'
import { reactionAt } from '../endpoints/reactionAt'
import { knowledgeFor } from '../knowledge'
import { numberOfKey } from '../knowledge/meaningKey'
import { sourceRelease } from '../releases/releases'
import { ENDPOINTS_SCHEMA_PATH } from './schemaPaths'
import { toJson } from './toJson'

function toCode(raise: Raise, absoluteUrl: AbsoluteUrl) {
  const { key, via, as, doubt, since, until, sources } = raise
  const code = numberOfKey(key)
  const url = absoluteUrl(codePath(code))
  const { name } = knowledgeFor(key)
  return { code, name, url, via, as, reaction: reactionAt(raise), doubt, since, until, sources }
}

function toRecord(endpoint: Endpoint, absoluteUrl: AbsoluteUrl) {
  const { method, path, fullPath, group, docs, source, signIn, before, raises } = endpoint
  return {
    method,
    path: fullPath,
    shortPath: path,
    group,
    docs,
    source,
    signIn,
    guards: before.map(({ name, checks }) => ({ name, codes: checks.map(({ code }) => code) })),
    codes: raises.map((raise) => toCode(raise, absoluteUrl)),
  }
}

/** `/endpoints.json`: every route of the server, the checks that run first and its own codes. */
export function endpointsJson(absoluteUrl: AbsoluteUrl): string {
  const file = {
    $schema: absoluteUrl(ENDPOINTS_SCHEMA_PATH),
    release: sourceRelease,
    basePath: apiBase,
    guards: allGuards,
    endpoints: endpoints.map((endpoint) => toRecord(endpoint, absoluteUrl)),
  }
  return toJson(file)
}
