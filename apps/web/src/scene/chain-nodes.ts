import type { ComparisonRow } from '@claimgraph/model'

/** Ids of the models of a chain in its order, from where it begins; a step against prior work leads nowhere. */
export function chainNodes(rows: readonly ComparisonRow[], from: string): readonly string[] {
  const nodes = [from]
  for (const { subject, object } of rows) {
    if (object === null) continue
    const last = nodes.at(-1)
    nodes.push(subject.id === last ? object.id : object.id === last ? subject.id : object.id)
  }
  return [...new Set(nodes)]
}
