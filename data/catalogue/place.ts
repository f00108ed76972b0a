import type { CategoryName, SubGroupName } from './entries'

/** The place of an entry, such as "Interactions › Role"; "Success" for code 0. */
export function placeOf(entry: {
  readonly category: Pick<CategoryName, 'title'> | null
  readonly subGroup: Pick<SubGroupName, 'title'> | null
}): string {
  const { category, subGroup } = entry
  return [category?.title ?? 'Success', subGroup?.title].filter(Boolean).join(' › ')
}
