import type { GraphAttributes } from './graph-like.js'

/**
 * Where a graph keeps what Cypher calls labels, types and properties. Everything that is not named here is a property.
 *
 * By default a node's labels are its attribute `labels` (a list or one text), else `label`; a relationship's type is its attribute
 * `type`, else `label`, else `RELATED`.
 */
export interface GraphSchema {
  /** Attribute that holds the labels (a list or one text), or a function of key and attributes. */
  readonly labels?: string | ((key: string, attributes: GraphAttributes) => readonly string[])
  /** Attribute that holds the type, or a function. */
  readonly type?: string | ((key: string, attributes: GraphAttributes) => string)
  /** Attributes of nodes and of relationships that queries do not see. */
  readonly hidden?: readonly string[]
  /** Property that holds what the full-text search reads; default: every text. */
  readonly searched?: readonly string[]
}

/** Type of a relationship whose attributes name none. */
export const DEFAULT_TYPE = 'RELATED'
