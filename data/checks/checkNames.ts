/*
 * Guards the published names of the codes: programs use them. `names.lock.json` has those that were
 * there when the guard was built; newer ones are recorded with their meaning in `changes.ts`.
 */
import type { ReleaseChanges } from '../releases/changes'

/** The name of each meaning, by its key: `31504`, or `38101@v3.3.0` outside the published table. */
export type Names = Readonly<Record<string, string>>

/** The names that the changes of releases record. */
export function namesRecordedIn(changes: readonly ReleaseChanges[]): Names {
  return Object.fromEntries(
    changes.flatMap(({ release, added = [], outsideTable = [] }) => [
      ...added.flatMap((one) => (typeof one === 'number' ? [] : [[one.code, one.name] as const])),
      ...outsideTable.flatMap(({ number, name }) =>
        name === undefined ? [] : [[`${number}@${release}`, name] as const],
      ),
    ]),
  )
}

/** Finds published names that changed or are gone, and names that nothing records. */
export function findNameFaults(names: Names, lock: Names): readonly string[] {
  const changed = Object.entries(lock).flatMap(([key, locked]) => {
    const name = names[key]
    if (name === locked) return []
    return [name === undefined ? `${key}: ${locked} is gone` : `${key}: ${locked} became ${name}`]
  })
  const added = Object.entries(names)
    .filter(([key]) => lock[key] === undefined)
    .map(([key, name]) => `${key}: is new; record  name: '${name}'  with its meaning`)
  return [...changed, ...added]
}

/** Throws an error that lists every fault and says what to do. */
export function assertNames(names: Names, lock: Names): void {
  const faults = findNameFaults(names, lock)
  if (faults.length === 0) return
  throw new Error(
    [
      `The names of the codes are published, but ${faults.length} of them changed:`,
      ...faults.map((fault) => `  ${fault}`),
      'Undo any name change; record new names in data/releases/changes.ts.',
    ].join('\n'),
  )
}
