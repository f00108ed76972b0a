import {
  catalogue,
  successSection,
  type CatalogueEntry,
  type CategoryName,
  type Section,
  type SubGroupName,
} from './entries'

/** The place of an entry, such as "Interactions › Role"; "Success" for code 0. */
export function placeOf(entry: {
  readonly category: Pick<CategoryName, 'title'> | null
  readonly subGroup: Pick<SubGroupName, 'title'> | null
}): string {
  const { category, subGroup } = entry
  return [category?.title ?? 'Success', subGroup?.title].filter(Boolean).join(' › ')
}

/** The tables of the site: success, the categories without sub-groups, and each sub-group. */
export const sections: readonly Section[] = [
  successSection,
  ...catalogue.flatMap((category) => category.sections),
]

/** The section that a number belongs to, even if the published table lacks it. */
export function sectionOf(number: number): Section {
  return (
    sections.findLast(({ entries: [first] }) => first !== undefined && first.code <= number) ??
    successSection
  )
}

/** The category and sub-group that a number belongs to, even if the published table lacks it. */
export function placeOfNumber(number: number): Pick<CatalogueEntry, 'category' | 'subGroup'> {
  const { category = null, subGroup = null } = sectionOf(number).entries[0] ?? {}
  return { category, subGroup }
}
