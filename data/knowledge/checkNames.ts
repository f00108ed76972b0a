/*
 * Guards the published names of the codes: programs use them. `names.lock.json` records each by its
 * meaning; a test compares the records with it. The lock only ever grows.
 */

/** The name of each meaning, by its key: `31504`, or `38101@v3.3.0` outside the published table. */
export type Names = Readonly<Record<string, string>>

/** Finds published names that changed or are gone, and names that the lock lacks. */
export function findNameFaults(names: Names, lock: Names): readonly string[] {
  const changed = Object.entries(lock).flatMap(([key, locked]) => {
    const name = names[key]
    if (name === locked) return []
    return [name === undefined ? `${key}: ${locked} is gone` : `${key}: ${locked} became ${name}`]
  })
  const added = Object.entries(names)
    .filter(([key]) => lock[key] === undefined)
    .map(([key, name]) => `${key}: is new; the line for the lock is  "${key}": "${name}"`)
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
      'Undo the change of a name; add the line of a new one to data/knowledge/names.lock.json.',
    ].join('\n'),
  )
}
