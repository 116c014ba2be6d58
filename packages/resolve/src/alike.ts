const GRAM = 4

/** 0..1: how many of the letter groups of the longer key the two keys share; 1 when one key holds the other. Word order hardly counts, a typing error costs little. */
export function likenessOfKeys(a: string, b: string): number {
  if (a === b) return 1
  const [left, right] = [grams(a), grams(b)]
  const shared = [...left].filter((gram) => right.has(gram)).length
  return shared / Math.max(left.size, right.size, 1)
}

function grams(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(1, text.length - GRAM + 1) }, (_, i) => text.slice(i, i + GRAM)))
}
