/** Enough for one visitor’s typing; then the cache starts over. */
const MOST_REMEMBERED = 10_000

/** Caches the results of a function. */
export function remember<Question, Answer>(
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  const known = new Map<Question, Answer>()
  return (question) => {
    const remembered = known.get(question)
    if (remembered !== undefined) return remembered
    if (known.size >= MOST_REMEMBERED) known.clear()
    const found = answer(question)
    known.set(question, found)
    return found
  }
}
