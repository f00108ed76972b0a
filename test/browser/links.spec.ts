import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { Parser } from 'htmlparser2'
import { VERSION_PARAMETER } from '../../data/addresses'
import { entries } from '../../data/catalogue/entries'
import { parseRelease } from '../../data/releases'
import { entryOn } from '../../data/releases/releaseTable'
import { addressOf, pageFiles, siteFiles } from '../support/builtSite'
import { site } from '../../.vitepress/site'
import { siteFolder } from '../support/serveSite'

interface ParsedPage {
  readonly ids: ReadonlySet<string>
  /** Values of `href` and `src`, as written. */
  readonly links: readonly string[]
}

function parsePage(file: string): ParsedPage {
  const ids = new Set<string>()
  const links: string[] = []
  const parser = new Parser({
    onopentag(_, { id, href, src }) {
      if (id !== undefined) ids.add(id)
      links.push(...[href, src].filter((link) => link !== undefined))
    },
  })
  parser.end(readFileSync(path.join(siteFolder, file), 'utf8'))
  return { ids, links }
}

const base = new URL(site.base, 'https://site.test')
const files: ReadonlySet<string> = new Set(siteFiles)

/** Whether a link leads to a row that comes with the version that it names. */
function isRowOfVersion({ searchParams, hash }: URL, address: string): boolean {
  const version = searchParams.get(VERSION_PARAMETER)
  const release = version === null ? undefined : parseRelease(version)?.release
  return (
    release !== undefined && entryOn(Number(hash.slice(1)), release)?.category?.slug === address
  )
}

/** What is wrong with a link; undefined for a good one and for one to another site. */
function problemOf(
  link: string,
  file: string,
  pages: ReadonlyMap<string, ParsedPage>,
): string | undefined {
  const url = new URL(link, new URL(addressOf(file), base))
  if (url.origin !== base.origin) return undefined
  if (!url.pathname.startsWith(base.pathname)) return 'is outside of the base'
  const address = decodeURIComponent(url.pathname.slice(base.pathname.length))
  const target = [address, `${address}.html`, `${address}index.html`].find((name) =>
    files.has(name),
  )
  if (target === undefined) return 'leads to no page or file'
  const fragment = decodeURIComponent(url.hash.slice(1))
  const isAnchor = fragment === '' || pages.get(target)?.ids.has(fragment)
  return isAnchor || isRowOfVersion(url, address) ? undefined : `leads to no anchor of ${target}`
}

test('every link of the built site leads somewhere', () => {
  const pages = new Map(pageFiles.map((file) => [file, parsePage(file)]))
  const links = [...pages].flatMap(([file, { links }]) => links.map((link) => ({ file, link })))
  const problems = links.flatMap(({ file, link }) => {
    const problem = problemOf(link, file, pages)
    return problem === undefined ? [] : `${file}: ${link} ${problem}`
  })

  expect(links.length).toBeGreaterThan(2 * entries.length)
  expect(problems).toEqual([])
})
