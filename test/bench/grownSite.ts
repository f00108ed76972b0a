import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { entries } from '../../data/catalogue/entries'
import { categories } from '../../data/catalogue/lines'
import { growCatalogue } from './grownCatalogue'

/** As `test/bench/bench.ts` has it: what a product of that size would name. */
const WORDS_PER_CODE = 0.2

/** Prefixes of two digits that no category has. */
const prefixes = Array.from({ length: 90 }, (_, at) => at + 10).filter((prefix) =>
  categories.every((category) => category.prefix !== prefix),
)

const letters = (at: number) =>
  String.fromCharCode(97 + Math.floor(at / 26)) + String.fromCharCode(97 + (at % 26))

/**
 * Adds categories of made-up codes to a copy of this site, which is then built like any other.
 *
 * @param size how many codes there are to be in all
 */
export function growSite(root: string, size: number): void {
  const madeUp = growCatalogue(size, Math.round(size * WORDS_PER_CODE)).slice(entries.length)
  const perCategory = Math.ceil(madeUp.length / prefixes.length)
  const grown = prefixes.flatMap((prefix, at) => {
    const codes = madeUp
      .slice(at * perCategory, (at + 1) * perCategory)
      .map(({ message }, place) => ({ code: prefix * 1000 + place, message }))
    const slug = `grown-${letters(at)}`
    return codes.length === 0 ? [] : [{ slug, title: `Grown ${prefix}`, prefix, codes }]
  })
  const lines = join(root, 'data/catalogue/lines')
  writeFileSync(join(lines, 'grown.ts'), `export const grown = ${JSON.stringify(grown)}\n`)
  const index = join(lines, 'index.ts')
  writeFileSync(
    index,
    `import { grown } from './grown'
import * as own from './own'
export const success = own.success
export const categories = [...own.categories, ...grown]
`,
  )
}
