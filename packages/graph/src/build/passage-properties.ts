import type { Evidence } from '@claimgraph/model'

/** Passages as parallel lists: properties cannot nest. */
export function passageProperties(passages: readonly Evidence[]): {
  readonly evidence: readonly string[]
  readonly fields: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
} {
  return {
    evidence: passages.map((passage) => passage.text),
    fields: passages.map((passage) => passage.field),
    starts: passages.map((passage) => passage.start),
    ends: passages.map((passage) => passage.end),
  }
}

/** Passages without repetitions, in their order. */
export function distinctPassages(passages: readonly Evidence[]): readonly Evidence[] {
  const seen = new Map<string, Evidence>()
  for (const passage of passages) {
    const key = `${passage.field} ${passage.start} ${passage.end}`
    if (!seen.has(key)) seen.set(key, passage)
  }
  return [...seen.values()]
}
