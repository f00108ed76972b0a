/** The texts by which a number is known, the one to show first. */
export type KnownTexts = ReadonlyMap<number, readonly string[]>

interface NumberedText {
  readonly number: number
  readonly text: string
}

/** How the messages of a release differ from those known; each list is ascending. */
export interface MessageChanges {
  /** Meanings that no number had. */
  readonly added: readonly NumberedText[]
  /** Meanings that no number has any more. */
  readonly gone: readonly NumberedText[]
  /** Texts that another number has now. */
  readonly moved: readonly { readonly from: number; readonly to: number; readonly text: string }[]
  /** Numbers with another text; only a reader can tell whether the meaning is the same. */
  readonly reworded: readonly {
    readonly number: number
    readonly before: string
    readonly now: string
  }[]
}

/** Compares the messages of a server release with the known ones, by number and then by text. */
export function compareMessages(
  known: KnownTexts,
  server: ReadonlyMap<number, string>,
): MessageChanges {
  const isKept = (number: number) => {
    const text = server.get(number)
    return text !== undefined && (known.get(number) ?? []).includes(text)
  }
  const arrivals = [...server].filter(([number]) => !isKept(number))
  const departures = [...known].filter(([number]) => !isKept(number))

  const moved = departures.flatMap(([from, texts]) =>
    arrivals
      .filter(([, text]) => texts.includes(text))
      .slice(0, 1)
      .map(([to, text]) => ({ from, to, text })),
  )
  const left = new Set(moved.map(({ from }) => from))
  const taken = new Set(moved.map(({ to }) => to))

  const arrived = arrivals.filter(([number]) => !taken.has(number))
  const departed = departures.filter(([number]) => !left.has(number))
  const inBoth = new Set(
    arrived.map(([number]) => number).filter((number) => departed.some(([one]) => one === number)),
  )

  const byNumber = (one: { readonly number: number }, other: { readonly number: number }) =>
    one.number - other.number
  return {
    added: arrived
      .filter(([number]) => !inBoth.has(number))
      .map(([number, text]) => ({ number, text }))
      .sort(byNumber),
    gone: departed
      .filter(([number]) => !inBoth.has(number))
      .map(([number, [text = '']]) => ({ number, text }))
      .sort(byNumber),
    moved: moved.sort((one, other) => one.from - other.from),
    reworded: departed
      .filter(([number]) => inBoth.has(number))
      .map(([number, [before = '']]) => ({ number, before, now: server.get(number) ?? '' }))
      .sort(byNumber),
  }
}
