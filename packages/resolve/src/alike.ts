const GRAM = 4

/** 0..1: how many of the letter groups of the longer key the two keys share. Word order hardly counts, a typing error costs little. */
export function likenessOfKeys(a: string, b: string): number {
  if (a === b) return 1
  const [left, right] = [grams(a), grams(b)]
  return shared(left, right) / Math.max(left.size, right.size)
}

/** 0..1: how much of the shorter of two keys is found in the longer one. */
export function containmentOfKeys(a: string, b: string): number {
  const [left, right] = [grams(a), grams(b)]
  return shared(left, right) / Math.min(left.size, right.size)
}

function shared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  return [...left].filter((gram) => right.has(gram)).length
}

function grams(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(1, text.length - GRAM + 1) }, (_, i) => text.slice(i, i + GRAM)))
}
