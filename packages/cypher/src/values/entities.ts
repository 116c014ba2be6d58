import type { CypherValue } from './value.js'

/** Properties by name. A name that is absent is null in Cypher; a value is never null or undefined. */
export type Properties = Readonly<Record<string, CypherValue>>

/**
 * A node, while a query runs: one object a node, so that identity is `===`. Only the store makes them, hence the class: a map from a
 * query or a parameter can never pass for one.
 */
export abstract class NodeValue {
  readonly kind = 'node'
  /** Key in the graphology graph: Cypher's `elementId(n)`. */
  abstract readonly id: string
  /** Position in the store, from 0: Cypher's `id(n)`. */
  abstract readonly ordinal: number
  abstract readonly labels: readonly string[]
  /** Whether the running query has deleted it. */
  abstract readonly deleted: boolean
  /** Value of a property, `null` when absent. */
  abstract property(name: string): CypherValue
  abstract propertyNames(): readonly string[]
}

/** A relationship, while a query runs; as `NodeValue`. */
export abstract class RelationshipValue {
  readonly kind = 'relationship'
  abstract readonly id: string
  abstract readonly ordinal: number
  abstract readonly type: string
  abstract readonly start: NodeValue
  abstract readonly end: NodeValue
  abstract readonly deleted: boolean
  abstract property(name: string): CypherValue
  abstract propertyNames(): readonly string[]
}

/** A path: `nodes` has one entry more than `relationships`; a relationship may be walked against its direction. */
export class PathValue {
  readonly kind = 'path'

  constructor(
    readonly nodes: readonly NodeValue[],
    readonly relationships: readonly RelationshipValue[],
  ) {}
}
