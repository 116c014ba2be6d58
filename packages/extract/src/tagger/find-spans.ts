import type { MentionLabel } from '../mention.js'
import type { Lattice } from './lattice.js'
import { beginTag, insideTag, TAG_COUNT, TAGGED_LABELS } from './tags.js'

/** A stretch of tokens that may name something: `from` to `to`, both included. */
export interface TaggedSpan {
  readonly from: number
  readonly to: number
  readonly label: MentionLabel
  /** 0..1: share of all ways to tag the sentence that tag exactly this. */
  readonly probability: number
  /** The part of `probability` that takes it for what the paper proposes. */
  readonly proposed: number
}

/** Starts and paths below this are not followed. */
const NEGLIGIBLE = 0.02

/**
 * The likeliest spans of a sentence that do not overlap, each with at least `least` of the probability, in order of place.
 * A span's probability is exact: the sum over all taggings of the chain that contain it.
 */
export function findSpans(lattice: Lattice, length: number, least: number): readonly TaggedSpan[] {
  const found: TaggedSpan[] = []
  for (let from = 0; from < length; from++)
    if (mayBegin(lattice, from))
      for (const span of spansFrom(lattice, length, from)) if (span.probability >= least) found.push(span)
  found.sort((a, b) => b.probability - a.probability || a.from - b.from)
  const taken = new Uint8Array(length)
  return found
    .filter(({ from, to }) => {
      if (taken.subarray(from, to + 1).some((mark) => mark === 1)) return false
      taken.fill(1, from, to + 1)
      return true
    })
    .sort((a, b) => a.from - b.from)
}

/** Whether any span may begin at a token. */
function mayBegin({ forward, backward }: Lattice, from: number): boolean {
  for (let at = from * TAG_COUNT + 1; at < (from + 1) * TAG_COUNT; at += 2)
    if ((forward[at] ?? 0) * (backward[at] ?? 0) >= NEGLIGIBLE) return true
  return false
}

/** The spans that begin at a token; those of one label are one, proposed or not. */
function spansFrom(lattice: Lattice, length: number, from: number): readonly TaggedSpan[] {
  const spans: TaggedSpan[] = []
  TAGGED_LABELS.forEach(({ label, isProposed }, index) =>
    followSpan(lattice, length, from, index, (to, probability) => {
      const same = isProposed ? spans.findIndex((span) => span.to === to && span.label === label) : -1
      const known = spans[same]
      if (known) spans[same] = { ...known, probability: known.probability + probability, proposed: probability }
      else spans.push({ from, to, label, probability, proposed: isProposed ? probability : 0 })
    }),
  )
  return spans
}

function followSpan(
  lattice: Lattice,
  length: number,
  from: number,
  label: number,
  add: (to: number, probability: number) => void,
): void {
  const { forward, backward, fits, follows, scales } = lattice
  const inside = insideTag(label)
  let tag = beginTag(label)
  let path = forward[from * TAG_COUNT + tag] ?? 0
  if (path * (backward[from * TAG_COUNT + tag] ?? 0) < NEGLIGIBLE) return
  for (let to = from; to < length; to++) {
    const probability = path * closing(lattice, length, to, tag, inside)
    if (probability >= NEGLIGIBLE) add(to, probability)
    if (to + 1 === length) return
    path *= ((follows[tag * TAG_COUNT + inside] ?? 0) * (fits[(to + 1) * TAG_COUNT + inside] ?? 0)) / (scales[to + 1] ?? 1)
    tag = inside
    if (path * (backward[(to + 1) * TAG_COUNT + inside] ?? 0) < NEGLIGIBLE) return
  }
}

/** Weight of all ways on from `to` that do not go on inside the span. */
function closing({ backward, fits, follows, scales }: Lattice, length: number, to: number, tag: number, inside: number): number {
  if (to + 1 === length) return 1
  let sum = 0
  for (let next = 0; next < TAG_COUNT; next++) {
    if (next === inside) continue
    sum +=
      (follows[tag * TAG_COUNT + next] ?? 0) *
      (fits[(to + 1) * TAG_COUNT + next] ?? 0) *
      (backward[(to + 1) * TAG_COUNT + next] ?? 0)
  }
  return sum / (scales[to + 1] ?? 1)
}
