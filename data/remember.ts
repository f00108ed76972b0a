/** Enough for one person's typing; then the memory starts afresh. */
const MOST_REMEMBERED = 10_000

/** Answers a question from memory when it is asked again, as search asks with every key. */
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
