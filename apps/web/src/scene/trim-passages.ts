import type { Evidence } from '@claimgraph/model'

/** A passage as it is shown: the words that state the claim, and what stands around them. */
export interface ShownPassage {
  readonly before: string
  readonly core: string
  readonly after: string
}

/**
 * The passages of a claim without those that lie in another: where the first, which states it, lies in a longer one, that one is shown
 * with the first as its core. Others are all core.
 */
export function trimPassages(evidence: readonly Evidence[]): readonly ShownPassage[] {
  const [first] = evidence
  if (first === undefined) return []
  const kept = evidence.filter(
    (one, i) => !evidence.some((other, j) => i !== j && covers(other, one) && (!covers(one, other) || j < i)),
  )
  const home = kept.find((one) => covers(one, first)) ?? first
  return [shown(home, first), ...kept.filter((one) => one !== home).map((one) => shown(one, one))]
}

function covers(outer: Evidence, inner: Evidence): boolean {
  return outer.field === inner.field && outer.start <= inner.start && outer.end >= inner.end
}

function shown(passage: Evidence, core: Evidence): ShownPassage {
  const [from, to] = [core.start - passage.start, core.end - passage.start]
  return { before: passage.text.slice(0, from), core: passage.text.slice(from, to), after: passage.text.slice(to) }
}
