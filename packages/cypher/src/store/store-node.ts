import { NodeValue } from '../values/entities.js'
import type { CypherValue } from '../values/value.js'
import { attributeNames, readAttribute } from './attributes.js'
import type { GraphAttributes } from './graph-like.js'
import type { StoreRelationship } from './store-relationship.js'

/** From how many relationships on a node keeps them by type, too. */
const WORTH_AN_INDEX = 8

const NOTHING: readonly StoreRelationship[] = []

/** A node of a store. Only the store and its writer change one. */
export class StoreNode extends NodeValue {
  deleted = false
  readonly outgoing: StoreRelationship[] = []
  readonly incoming: StoreRelationship[] = []
  private outgoingByType: Map<string, StoreRelationship[]> | undefined
  private incomingByType: Map<string, StoreRelationship[]> | undefined

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

  /** Relationships that start here; of a type, or a list that holds those of the type among others. */
  outgoingOf(type: string | undefined): readonly StoreRelationship[] {
    if (type === undefined || this.outgoing.length < WORTH_AN_INDEX) return this.outgoing
    this.outgoingByType ??= groupByType(this.outgoing)
    return this.outgoingByType.get(type) ?? NOTHING
  }

  /** Relationships that end here, likewise. */
  incomingOf(type: string | undefined): readonly StoreRelationship[] {
    if (type === undefined || this.incoming.length < WORTH_AN_INDEX) return this.incoming
    this.incomingByType ??= groupByType(this.incoming)
    return this.incomingByType.get(type) ?? NOTHING
  }

  /** To be called after `outgoing` or `incoming` has changed. */
  forgetTypes(): void {
    this.outgoingByType = undefined
    this.incomingByType = undefined
  }
}

function groupByType(relationships: readonly StoreRelationship[]): Map<string, StoreRelationship[]> {
  const groups = new Map<string, StoreRelationship[]>()
  for (const relationship of relationships) {
    const group = groups.get(relationship.type)
    if (group === undefined) groups.set(relationship.type, [relationship])
    else group.push(relationship)
  }
  return groups
}
