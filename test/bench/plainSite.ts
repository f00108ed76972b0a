import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogue, entries, successEntry, type CatalogueEntry } from '../../data/catalogue/entries'
import { siteFiles } from '../../data/files'

const row = ({ code, message }: CatalogueEntry) => `| ${code} | ${message} |`
const table = (rows: readonly CatalogueEntry[]) =>
  ['| Code | Message |', '| --- | --- |', ...rows.map(row), ''].join('\n')

/** Writes the content of this site as plain Markdown pages, for VitePress without anything else. */
export function writePlainSite(root: string): void {
  const page = (name: string, text: string) => writeFileSync(join(root, `${name}.md`), text)
  mkdirSync(join(root, '.vitepress'), { recursive: true })
  writeFileSync(
    join(root, '.vitepress/config.mjs'),
    `export default { title: 'Plain', cleanUrls: true, ignoreDeadLinks: true, themeConfig: { search: { provider: 'local' } } }\n`,
  )
  const files = siteFiles((path) => `https://example.org${path}`)
  for (const { code } of entries) page(String(code), files.get(`/${code}.md`) ?? '')
  const sections = catalogue.map((category) => {
    const tables = category.sections.map(
      ({ subGroup, entries: rows }) =>
        `${subGroup ? `### ${subGroup.title}\n\n` : ''}${table(rows)}`,
    )
    return { ...category, text: `## ${category.title}\n\n${tables.join('\n')}` }
  })
  for (const { slug, text } of sections) page(slug, text)
  page('index', `# Error codes\n\n${table([successEntry])}`)
  page('all', `# All codes\n\n${sections.map(({ text }) => text).join('\n')}`)
}
