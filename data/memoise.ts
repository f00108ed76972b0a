/** Enough for one visitor’s typing; then the cache starts over. */
const MOST_CACHED = 10_000

/** Caches the results of a function. */
export function memoise<Question, Answer>(
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  const cache = new Map<Question, Answer>()
  return (question) => {
    const cached = cache.get(question)
    if (cached !== undefined) return cached
    if (cache.size >= MOST_CACHED) cache.clear()
    const found = answer(question)
    cache.set(question, found)
    return found
  }
}
