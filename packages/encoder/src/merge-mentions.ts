import type { Mention } from '@claimgraph/extract'

/**
 * The mentions that two taggers find together: each span of one label with the mean of what the two give it (0 where one does not find it); of spans that
 * overlap the most probable stays, the earlier one where two are equal. In the order of the text, title first.
 */
export function mergeMentions(some: readonly Mention[], others: readonly Mention[]): readonly Mention[] {
  const merged = new Map<string, Mention>()
  for (const mention of [...some, ...others]) {
    const key = `${mention.field} ${mention.start} ${mention.end} ${mention.label}`
    merged.set(key, { ...mention, probability: (merged.get(key)?.probability ?? 0) + mention.probability / 2 })
  }
  const ranked = [...merged.values()].sort((a, b) => b.probability - a.probability || inOrder(a, b))
  return withoutOverlaps(ranked).sort(inOrder)
}

/** The first of those that overlap. */
function withoutOverlaps(ranked: readonly Mention[]): Mention[] {
  const taken: Readonly<Record<Mention['field'], Set<number>>> = { title: new Set(), abstract: new Set() }
  return ranked.filter(({ field, start, end }) => {
    const places = Array.from({ length: end - start }, (_, i) => start + i)
    if (places.some((place) => taken[field].has(place))) return false
    places.forEach((place) => taken[field].add(place))
    return true
  })
}

function inOrder(a: Mention, b: Mention): number {
  if (a.field !== b.field) return a.field === 'title' ? -1 : 1
  return a.start - b.start || a.end - b.end || (a.label < b.label ? -1 : 1)
}
