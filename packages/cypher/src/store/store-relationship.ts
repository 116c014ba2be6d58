import { RelationshipValue } from '../values/entities.js'
import type { CypherValue } from '../values/value.js'
import { attributeNames, readAttribute } from './attributes.js'
import type { GraphAttributes } from './graph-like.js'
import type { StoreNode } from './store-node.js'

/** A relationship of a store. Only the store and its writer change one. */
export class StoreRelationship extends RelationshipValue {
  deleted = false

  constructor(
    readonly id: string,
    readonly ordinal: number,
    readonly type: string,
    readonly start: StoreNode,
    readonly end: StoreNode,
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

  /** The end that is not `node`. */
  otherEnd(node: StoreNode): StoreNode {
    return this.start === node ? this.end : this.start
  }
}
