import type { ComparisonRow } from '@claimgraph/model'

/** Claims with own findings before background, then the surest first; equal ones as they were. */
export function surestFirst(rows: readonly ComparisonRow[]): readonly ComparisonRow[] {
  return [...rows].sort((a, b) => Number(b.own) - Number(a.own) || b.confidence - a.confidence)
}
