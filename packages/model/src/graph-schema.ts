/** Labels of nodes. */
export const NODE_LABELS = ['Paper', 'Model', 'Benchmark', 'Metric', 'Task'] as const
/** A label of a node. */
export type NodeLabel = (typeof NODE_LABELS)[number]

/** Types of relationships. */
export const RELATIONSHIP_TYPES = [
  'PROPOSES',
  'BUILDS_ON',
  'MENTIONS',
  'COMPARES_WITH',
  'EVALUATES_ON',
  'MEASURES',
  'ADDRESSES',
  'OUTPERFORMS',
  'MATCHES',
  'COMPARED_WITH',
  'AGAINST_PRIOR_WORK',
  'SCORES',
  'IS_A',
  'VARIANT_OF',
] as const
/** A type of a relationship. */
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number]

/** What a property may hold, in memory, in Cypher and in Neo4j. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[]

/** Attributes of a graphology node: its label, its id (also its key) and its properties, flat. Absent properties are absent. */
export interface NodeAttributes {
  readonly label: NodeLabel
  readonly id: string
  readonly [property: string]: PropertyValue | undefined
}

/** Attributes of a graphology edge: its type, its id (also its key) and its properties, flat. */
export interface EdgeAttributes {
  readonly type: RelationshipType
  readonly id: string
  readonly [property: string]: PropertyValue | undefined
}
