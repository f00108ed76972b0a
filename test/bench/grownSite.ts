import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { entries } from '../../data/catalogue/entries'
import { categories } from '../../data/catalogue/categories'
import type { CodeSource } from '../../data/catalogue/types'
import type { CodeKnowledge } from '../../data/knowledge/types'
import { growCatalogue } from './grownCatalogue'
import { madeUpNouns } from './madeUpWords'

/** As in `bench.ts`: the new words that a product of that size would bring. */
const WORDS_PER_CODE = 0.2

/** Prefixes of two digits that no category has. */
const prefixes = Array.from({ length: 90 }, (_, at) => at + 10).filter((prefix) =>
  categories.every((category) => category.prefix !== prefix),
)

const letters = (at: number) =>
  String.fromCharCode(97 + Math.floor(at / 26)) + String.fromCharCode(97 + (at % 26))

/** As long as real ones, so that pages and files have realistic sizes. */
function recordOf(code: number): CodeKnowledge {
  return {
    name: `GROWN_${code}`,
    meaning: `The server compared two values of the made-up test ${code % 1000}, and they differ.`,
    chinese: `虚构的第${code}号检查里，两个值不一致`,
    causes: ['The request names a record that somebody else has changed in the meantime.'],
    actions: {
      'app developer': 'Read the record again, show what changed, and let the person decide.',
      'site operator': 'Look up in the log of the server which of the two values is newer.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    certainty: 'unknown',
    phrases: [0, 1, 2].map((at) => madeUpNouns[(code * 3 + at) % madeUpNouns.length] ?? ''),
  }
}

/** Moves the index of a folder aside and puts another in its place, which imports it as `own`. */
function replaceIndex(folder: string, content: string): void {
  renameSync(join(folder, 'index.ts'), join(folder, 'own.ts'))
  writeFileSync(join(folder, 'index.ts'), content)
}

/**
 * Adds categories of made-up codes to a copy of this site, which is then built like any other. Each
 * code has a record but no descriptions, so that the search learns its message and phrases.
 *
 * @param size how many codes in all
 */
export function growSite(root: string, size: number): void {
  const madeUp = growCatalogue(size, Math.round(size * WORDS_PER_CODE)).slice(entries.length)
  const perCategory = Math.ceil(madeUp.length / prefixes.length)
  const grown = prefixes.flatMap((prefix, at) => {
    const codes = madeUp
      .slice(at * perCategory, (at + 1) * perCategory)
      .map(({ message }, place): CodeSource => [prefix * 1000 + place, message])
    const slug = `grown-${letters(at)}`
    return codes.length === 0 ? [] : [{ slug, title: `Grown ${prefix}`, prefix, codes }]
  })
  const categories = join(root, 'data/catalogue/categories')
  writeFileSync(join(categories, 'grown.ts'), `export const grown = ${JSON.stringify(grown)}\n`)
  replaceIndex(
    categories,
    `import { grown } from './grown'
import * as own from './own'
export const success = own.success
export const categories = [...own.categories, ...grown].sort((a, b) => a.prefix - b.prefix)
`,
  )
  const records = join(root, 'data/knowledge/records')
  const grownRecords = Object.fromEntries(
    grown.flatMap(({ codes }) => codes.map(([code]) => [code, recordOf(code)])),
  )
  writeFileSync(join(records, 'grown.ts'), `export const grown = ${JSON.stringify(grownRecords)}\n`)
  replaceIndex(
    records,
    `import { grown } from './grown'
import * as own from './own'
export const knowledgeRecords = { ...own.knowledgeRecords, ...grown }
`,
  )
}
