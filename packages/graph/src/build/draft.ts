import type { EdgeAttributes, NodeAttributes, RelationshipType } from '@claimgraph/model'

/** One relationship before it is in the graph. */
export interface DraftEdge {
  readonly source: string
  readonly target: string
  readonly attributes: EdgeAttributes
}

/** Nodes and relationships as they are collected, by id, in any order. */
export interface Draft {
  readonly nodes: Map<string, NodeAttributes>
  readonly edges: Map<string, DraftEdge>
}

/** Id of a relationship of which there is one between two nodes: `mentions:paper:2404.02905>model:gan`. */
export function edgeId(type: RelationshipType, source: string, target: string): string {
  return `${type.toLowerCase().replaceAll('_', '-')}:${source}>${target}`
}

/** Properties that are there: entries whose value is undefined or an empty list are left out. */
export function present<T extends Readonly<Record<string, unknown>>>(properties: T): Partial<T> {
  const kept = Object.entries(properties).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(kept) as Partial<T>
}
