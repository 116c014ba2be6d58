import { NodeValue } from '../values/entities.js'
import type { CypherValue } from '../values/value.js'
import { attributeNames, readAttribute } from './attributes.js'
import type { GraphAttributes } from './graph-like.js'
import type { StoreRelationship } from './store-relationship.js'

/** The relationships of a node that has got or lost some since they were packed. */
export interface ChangedRelationships {
  readonly outgoing: StoreRelationship[]
  readonly incoming: StoreRelationship[]
}

/** A node of a store. Only the store and its writer change one. */
export class StoreNode extends NodeValue {
  deleted = false
  changed: ChangedRelationships | undefined

  constructor(
    readonly id: string,
    readonly ordinal: number,
    public labels: readonly string[],
    public attributes: GraphAttributes,
    /** Attributes that are no properties. */
    public hidden: ReadonlySet<string>,
  ) {
    super()
  }

  property(name: string): CypherValue {
    return readAttribute(this, name)
  }

  propertyNames(): readonly string[] {
    return attributeNames(this)
  }

  hasLabel(label: string): boolean {
    return this.labels.includes(label)
  }
}
