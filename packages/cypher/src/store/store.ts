import { packAdjacency, type Adjacency } from './adjacency.js'
import { PropertyIndex } from './property-index.js'
import type { GraphAttributes } from './graph-like.js'
import { StoreNode, type ChangedRelationships } from './store-node.js'
import { StoreRelationship } from './store-relationship.js'

const NOTHING_HIDDEN: ReadonlySet<string> = new Set()

/**
 * A property graph in memory, made for queries: each node knows its relationships, indexes are made when first asked for.
 *
 * Attributes are those of the graph it was read from, not copies; a writer copies an entity's attributes before it changes them, so
 * that the graph itself never changes.
 */
export class Store {
  private readonly nodeList: StoreNode[] = []
  private readonly relationshipList: StoreRelationship[] = []
  private readonly nodesById = new Map<string, StoreNode>()
  private relationshipsById: Map<string, StoreRelationship> | undefined
  private byLabel: Map<string, StoreNode[]> | undefined
  private byType: Map<string, StoreRelationship[]> | undefined
  private readonly propertyIndexes = new Map<string, PropertyIndex>()
  private readonly typeNumbers = new Map<string, number>()
  private readonly typeNames: string[] = []
  private packed: { readonly out: Adjacency; readonly in: Adjacency } | undefined
  private deletedNodes = 0
  private deletedRelationships = 0

  /** How often the store has changed. */
  version = 0

  get nodeCount(): number {
    return this.nodeList.length - this.deletedNodes
  }

  get relationshipCount(): number {
    return this.relationshipList.length - this.deletedRelationships
  }

  /** All nodes, in the order of the graph; with deleted ones among them, which the asker skips. */
  get nodes(): readonly StoreNode[] {
    return this.nodeList
  }

  /** All relationships, likewise. */
  get relationships(): readonly StoreRelationship[] {
    return this.relationshipList
  }

  nodeById(id: string): StoreNode | undefined {
    const node = this.nodesById.get(id)
    return node?.deleted === true ? undefined : node
  }

  relationshipById(id: string): StoreRelationship | undefined {
    this.relationshipsById ??= new Map(this.relationshipList.map((relationship) => [relationship.id, relationship]))
    const relationship = this.relationshipsById.get(id)
    return relationship?.deleted === true ? undefined : relationship
  }

  /** Nodes that have, or had, a label. */
  nodesWithLabel(label: string): readonly StoreNode[] {
    return this.labelIndex().get(label) ?? []
  }

  relationshipsOfType(type: string): readonly StoreRelationship[] {
    return this.typeIndex().get(type) ?? []
  }

  /** The labels that a node has, in the order of their first use. */
  labels(): readonly string[] {
    return [...this.labelIndex()]
      .filter(([label, nodes]) => nodes.some((node) => isAlive(node) && node.hasLabel(label)))
      .map(([label]) => label)
  }

  /** The types that a relationship has, likewise. */
  types(): readonly string[] {
    return [...this.typeIndex()].filter(([, relationships]) => relationships.some(isAlive)).map(([type]) => type)
  }

  /** Names of all properties of nodes and relationships, in the order of their first use. */
  propertyNames(): readonly string[] {
    const names = new Set<string>()
    for (const node of this.nodeList) if (!node.deleted) for (const name of node.propertyNames()) names.add(name)
    for (const step of this.relationshipList) if (!step.deleted) for (const name of step.propertyNames()) names.add(name)
    return [...names]
  }

  /** The index of a property over all nodes, or over those with a label. */
  propertyIndex(name: string, label?: string): PropertyIndex {
    const key = label === undefined ? name : `${name}\u0000${label}`
    const known = this.propertyIndexes.get(key)
    if (known !== undefined) return known
    const index = new PropertyIndex(name, label === undefined ? this.nodeList : this.nodesWithLabel(label))
    this.propertyIndexes.set(key, index)
    return index
  }

  addNode(id: string, labels: readonly string[], attributes: GraphAttributes, hidden = NOTHING_HIDDEN): StoreNode {
    this.version++
    const node = new StoreNode(id, this.nodeList.length, labels, attributes, hidden)
    this.nodeList.push(node)
    this.nodesById.set(id, node)
    if (this.byLabel !== undefined) for (const label of labels) addTo(this.byLabel, label, node)
    this.indexProperties(node)
    return node
  }

  addRelationship(
    id: string,
    type: string,
    start: StoreNode,
    end: StoreNode,
    attributes: GraphAttributes,
    hidden = NOTHING_HIDDEN,
  ): StoreRelationship {
    this.version++
    const relationship = new StoreRelationship(id, this.relationshipList.length, type, start, end, attributes, hidden)
    if (this.packed !== undefined) {
      this.changedOf(start).outgoing.push(relationship)
      this.changedOf(end).incoming.push(relationship)
    }
    this.relationshipList.push(relationship)
    this.relationshipsById?.set(id, relationship)
    if (this.byType !== undefined) addTo(this.byType, type, relationship)
    return relationship
  }

  /** Brings the indexes up to date after a node has got other properties. */
  indexProperties(node: StoreNode): void {
    this.version++
    for (const [key, index] of this.propertyIndexes) {
      const label = key.slice(index.name.length + 1)
      if (label === '' || node.hasLabel(label)) index.add(node)
    }
  }

  /** Brings the indexes up to date after a node has got a label. */
  indexLabel(node: StoreNode, label: string): void {
    const nodes = this.byLabel?.get(label)
    if (this.byLabel !== undefined && nodes?.includes(node) !== true) addTo(this.byLabel, label, node)
    this.indexProperties(node)
  }

  /** Takes a relationship out; its ends forget it. */
  dropRelationship(relationship: StoreRelationship): void {
    if (this.packed !== undefined) {
      removeFrom(this.changedOf(relationship.start).outgoing, relationship)
      removeFrom(this.changedOf(relationship.end).incoming, relationship)
    }
    relationship.deleted = true
    this.version++
    this.deletedRelationships++
  }

  /** Takes a node out that has no relationships left. */
  dropNode(node: StoreNode): void {
    node.deleted = true
    this.version++
    this.deletedNodes++
  }

  /** The packed relationships in a direction; of nodes that have changed since, `changed` counts. */
  adjacency(direction: 'out' | 'in'): Adjacency {
    return this.packedAdjacency()[direction]
  }

  /** All relationships of a node; a loop is there twice. */
  relationshipsOf(node: StoreNode): readonly StoreRelationship[] {
    const { outgoing, incoming } = node.changed ?? this.unpack(node)
    return [...outgoing, ...incoming]
  }

  /** A number for a type, from 0; the same type has the same. */
  typeNumber(type: string): number {
    const known = this.typeNumbers.get(type)
    if (known !== undefined) return known
    const number = this.typeNames.push(type) - 1
    this.typeNumbers.set(type, number)
    return number
  }

  typeName(number: number): string {
    return this.typeNames[number] ?? ''
  }

  private packedAdjacency(): { readonly out: Adjacency; readonly in: Adjacency } {
    if (this.packed !== undefined) return this.packed
    const pack = (direction: 'out' | 'in'): Adjacency =>
      packAdjacency(this.nodeList.length, this.relationshipList, (type) => this.typeNumber(type), direction)
    return (this.packed = { out: pack('out'), in: pack('in') })
  }

  /** The lists of a node that is about to change. */
  private changedOf(node: StoreNode): ChangedRelationships {
    return (node.changed ??= this.unpack(node))
  }

  private unpack(node: StoreNode): ChangedRelationships {
    return { outgoing: this.unpackIn(node, 'out'), incoming: this.unpackIn(node, 'in') }
  }

  private unpackIn(node: StoreNode, direction: 'out' | 'in'): StoreRelationship[] {
    const { offsets, relationships } = this.adjacency(direction)
    const ordinals = relationships.subarray(offsets[node.ordinal] ?? 0, offsets[node.ordinal + 1] ?? 0)
    return [...ordinals].flatMap((ordinal) => this.relationshipList[ordinal] ?? [])
  }

  private labelIndex(): Map<string, StoreNode[]> {
    if (this.byLabel !== undefined) return this.byLabel
    const index = new Map<string, StoreNode[]>()
    for (const node of this.nodeList) for (const label of node.labels) addTo(index, label, node)
    return (this.byLabel = index)
  }

  private typeIndex(): Map<string, StoreRelationship[]> {
    if (this.byType !== undefined) return this.byType
    const index = new Map<string, StoreRelationship[]>()
    for (const relationship of this.relationshipList) addTo(index, relationship.type, relationship)
    return (this.byType = index)
  }
}

function isAlive(entity: StoreNode | StoreRelationship): boolean {
  return !entity.deleted
}

function addTo<T>(index: Map<string, T[]>, key: string, entity: T): void {
  const entities = index.get(key)
  if (entities === undefined) index.set(key, [entity])
  else entities.push(entity)
}

function removeFrom<T>(list: T[], entity: T): void {
  const at = list.indexOf(entity)
  if (at >= 0) list.splice(at, 1)
}
