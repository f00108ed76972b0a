import { problemOfText, type Fault } from './faults'
import { isTakenAddress } from '../addresses/takenAddresses'
import type { CategorySource, CodeSource } from '../catalogue/types'

const INDEX_FILE = 'data/catalogue/categories/index.ts'
const SLUG = /^[a-z]+(-[a-z]+)*$/

const fileOf = (category: CategorySource) => `data/catalogue/categories/${category.slug}.ts`

function isInRange(code: number, prefix: number): boolean {
  return /^\d{5}$/.test(String(code)) && String(code).startsWith(String(prefix))
}

/** Checks order, ranges, uniqueness, messages and slugs; returns every fault, in reading order. */
export function findCatalogueFaults(
  success: CodeSource,
  categories: readonly CategorySource[],
): Fault[] {
  const faults: Fault[] = []
  const fileByCode = new Map<number, string>()
  /** One set for all: every slug is an anchor on the page of all codes. */
  const fileBySlug = new Map<string, string>()
  const categoryPrefixes = new Map<number, string>()

  function checkCode([code, message]: CodeSource, file: string) {
    const report = (problem: string) => faults.push({ file, code, problem })
    const earlier = fileByCode.get(code)
    if (earlier !== undefined)
      report(`the code is already taken in ${earlier}; keep one of the two lines`)
    fileByCode.set(code, file)
    const problem = problemOfText(message)
    if (problem) report(`the message ${problem}`)
  }

  function checkList(codes: readonly CodeSource[], prefix: number, title: string, file: string) {
    if (codes.length === 0) faults.push({ file, problem: `"${title}" has no codes` })
    let previous = -1
    for (const source of codes) {
      checkCode(source, file)
      const [code] = source
      const report = (problem: string) => faults.push({ file, code, problem })
      if (!isInRange(code, prefix))
        report(`the code is not five digits that start with ${prefix}, as "${title}" requires`)
      if (code < previous) report(`the code comes after ${previous}; keep codes in ascending order`)
      previous = code
    }
  }

  checkCode(success, INDEX_FILE)
  if (success[0] !== 0)
    faults.push({ file: INDEX_FILE, code: success[0], problem: 'success must be code 0' })

  let previousCategory = 0
  for (const category of categories) {
    const file = fileOf(category)
    const report = (problem: string) => faults.push({ file, problem })
    if (category.prefix < previousCategory)
      report(
        `the prefix ${category.prefix} comes after ${previousCategory}; keep categories in ascending order in ${INDEX_FILE}`,
      )
    previousCategory = category.prefix
    const checkSlug = (slug: string) => {
      if (!SLUG.test(slug)) report(`"${slug}" is not a slug (a-z and hyphens)`)
      const earlier = fileBySlug.get(slug)
      if (earlier !== undefined)
        report(`the slug "${slug}" is already taken in ${earlier}; choose another`)
      if (isTakenAddress(slug))
        report(`the slug "${slug}" is already the address of something else; choose another`)
      fileBySlug.set(slug, file)
    }
    checkSlug(category.slug)
    if (category.title.trim() === '') report('the title is empty')
    const owner = categoryPrefixes.get(category.prefix)
    if (owner !== undefined) report(`the prefix ${category.prefix} is already taken by "${owner}"`)
    categoryPrefixes.set(category.prefix, category.title)

    if (category.codes) {
      checkList(category.codes, category.prefix, category.title, file)
      continue
    }
    if (category.subGroups.length === 0) report(`"${category.title}" has no sub-groups`)
    const subGroupPrefixes = new Set<number>()
    let previousSubGroup = 0
    for (const { slug, title, prefix, codes } of category.subGroups) {
      checkSlug(slug)
      if (title.trim() === '') report(`the title of the sub-group "${slug}" is empty`)
      if (!/^\d{3}$/.test(String(prefix)) || !String(prefix).startsWith(String(category.prefix)))
        report(
          `the prefix ${prefix} of "${title}" is not three digits that start with ${category.prefix}`,
        )
      if (subGroupPrefixes.has(prefix)) report(`the prefix ${prefix} is taken by two sub-groups`)
      subGroupPrefixes.add(prefix)
      if (prefix < previousSubGroup)
        report(
          `the prefix ${prefix} comes after ${previousSubGroup}; keep sub-groups in ascending order`,
        )
      previousSubGroup = prefix
      checkList(codes, prefix, title, file)
    }
  }
  return faults
}
