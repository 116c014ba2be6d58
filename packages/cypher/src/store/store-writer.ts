import type { CypherValue } from '../values/value.js'
import { checkStorable } from './check-storable.js'
import { noChanges, type Counters } from './counters.js'
import type { Store } from './store.js'
import { StoreNode } from './store-node.js'
import type { StoreRelationship } from './store-relationship.js'

const NOTHING_HIDDEN: ReadonlySet<string> = new Set()

/** All changes of a store go through here, and are counted. An entity's attributes are copied before the first change. */
export class StoreWriter {
  readonly counters: Counters = noChanges()
  private readonly owned = new WeakSet<StoreNode | StoreRelationship>()

  constructor(private readonly store: Store) {}

  createNode(labels: readonly string[], properties: Iterable<readonly [string, CypherValue]>): StoreNode {
    const attributes = storable(properties)
    const node = this.store.addNode(freshId('node', this.store), labels, attributes)
    this.owned.add(node)
    this.counters.nodesCreated++
    this.counters.labelsAdded += labels.length
    this.counters.propertiesSet += Object.keys(attributes).length
    return node
  }

  createRelationship(
    type: string,
    start: StoreNode,
    end: StoreNode,
    properties: Iterable<readonly [string, CypherValue]>,
  ): StoreRelationship {
    const attributes = storable(properties)
    const relationship = this.store.addRelationship(freshId('relationship', this.store), type, start, end, attributes)
    this.owned.add(relationship)
    this.counters.relationshipsCreated++
    this.counters.propertiesSet += Object.keys(attributes).length
    return relationship
  }

  /** Null takes the property away. */
  setProperty(entity: StoreNode | StoreRelationship, name: string, value: CypherValue): void {
    if (value === null && entity.property(name) === null) return
    checkStorable(name, value)
    const attributes = this.own(entity)
    if (value === null) Reflect.deleteProperty(attributes, name)
    else attributes[name] = value
    this.counters.propertiesSet++
    if (entity instanceof StoreNode) this.store.indexProperties(entity)
    else this.store.version++
  }

  /** Takes every property away that `properties` does not give, and sets those that it does. */
  replaceProperties(entity: StoreNode | StoreRelationship, properties: ReadonlyMap<string, CypherValue>): void {
    for (const name of entity.propertyNames()) if (!properties.has(name)) this.setProperty(entity, name, null)
    for (const [name, value] of properties) this.setProperty(entity, name, value)
  }

  addLabels(node: StoreNode, labels: readonly string[]): void {
    for (const label of labels) {
      if (node.hasLabel(label)) continue
      node.labels = [...node.labels, label]
      this.store.indexLabel(node, label)
      this.counters.labelsAdded++
    }
  }

  removeLabels(node: StoreNode, labels: readonly string[]): void {
    for (const label of labels) {
      if (!node.hasLabel(label)) continue
      node.labels = node.labels.filter((other) => other !== label)
      this.store.version++
      this.counters.labelsRemoved++
    }
  }

  deleteRelationship(relationship: StoreRelationship): void {
    if (relationship.deleted) return
    this.store.dropRelationship(relationship)
    this.counters.relationshipsDeleted++
  }

  /** The node's relationships must be gone. */
  deleteNode(node: StoreNode): void {
    if (node.deleted) return
    this.store.dropNode(node)
    this.counters.nodesDeleted++
  }

  private own(entity: StoreNode | StoreRelationship): Record<string, CypherValue> {
    if (!this.owned.has(entity)) {
      entity.attributes = storable(entity.propertyNames().map((name) => [name, entity.property(name)]))
      entity.hidden = NOTHING_HIDDEN
      this.owned.add(entity)
    }
    return entity.attributes as Record<string, CypherValue>
  }
}

/** Properties as attributes; without a prototype, so that every name is one like any other. */
function storable(properties: Iterable<readonly [string, CypherValue]>): Record<string, CypherValue> {
  const attributes = Object.create(null) as Record<string, CypherValue>
  for (const [name, value] of properties) {
    if (value === null) continue
    checkStorable(name, value)
    attributes[name] = value
  }
  return attributes
}

function freshId(kind: 'node' | 'relationship', store: Store): string {
  for (let number = kind === 'node' ? store.nodes.length : store.relationships.length; ; number++) {
    const id = `${kind}:${number}`
    const taken = kind === 'node' ? store.nodeById(id) : store.relationshipById(id)
    if (taken === undefined) return id
  }
}
