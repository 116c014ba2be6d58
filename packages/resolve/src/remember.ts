const LIMIT = 200_000

/** A function of one text that keeps its last answers: names repeat over papers. At most 200,000 are kept. */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>()
  return (text) => {
    const before = answers.get(text)
    if (before !== undefined) return before
    const fresh = answer(text)
    if (answers.size >= LIMIT) answers.clear()
    answers.set(text, fresh)
    return fresh
  }
}
