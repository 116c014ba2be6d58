const SHAPES: readonly (readonly [RegExp, number])[] = [
  [/^\p{N}+$/u, 1],
  [/^\p{Ll}+$/u, 2],
  [/^\p{Lu}{2,}$/u, 3],
  [/^\p{Lu}$/u, 4],
  [/^\p{Lu}\p{Ll}+$/u, 5],
  [/^\p{L}+$/u, 6],
  [/^(?=.*\p{L})(?=.*\p{N})/u, 7],
]
const OTHER = 8

/** Shape class of a word, 1..8, as the model was trained with: digits, lower, UPPER, one capital, Title, miXed, l3tters and digits, other. */
export function wordShape(word: string): number {
  return SHAPES.find(([pattern]) => pattern.test(word))?.[1] ?? OTHER
}
