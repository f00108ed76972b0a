import type { CategoryName, SubGroupName } from './entries'

/** Where an entry stands, such as "Interactions › Role"; code 0 stands under "Success". */
export function placeOf(entry: {
  readonly category: Pick<CategoryName, 'title'> | null
  readonly subGroup: Pick<SubGroupName, 'title'> | null
}): string {
  const { category, subGroup } = entry
  return [category?.title ?? 'Success', subGroup?.title].filter(Boolean).join(' › ')
}
