import { groupNames } from './names'

/** The first digits of a number, and what the documentation calls their group. */
export interface GroupName {
  readonly digits: string
  /** Null where the documentation gives no name. */
  readonly name: string | null
}

/** The groups of a five-digit number, by one, two and three digits; none for any other number. */
export function groupNamesOf(code: number): readonly GroupName[] {
  const digits = String(code)
  if (!/^\d{5}$/.test(digits)) return []
  return [1, 2, 3]
    .map((length) => digits.slice(0, length))
    .map((prefix) => ({ digits: prefix, name: groupNames[prefix] ?? null }))
}
