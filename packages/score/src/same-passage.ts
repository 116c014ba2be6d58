/**
 * Whether two passages are the same in substance: they share half of the words of the shorter, and those are a quarter of the longer's. Words count once each,
 * in lower case.
 */
export function isSamePassage(a: string | undefined, b: string | undefined): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  if (first.size === 0 || second.size === 0) return false
  const shared = [...first].filter((word) => second.has(word)).length
  return 2 * shared >= Math.min(first.size, second.size) && 4 * shared >= Math.max(first.size, second.size)
}

function wordsOf(passage: string | undefined): ReadonlySet<string> {
  return new Set(passage?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}
