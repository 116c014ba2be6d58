import type { Adjacency } from './adjacency.js'
import type { GraphAttributes } from './graph-like.js'
import { addTo, NodeIndexes } from './node-indexes.js'
import type { PropertyIndex } from './property-index.js'
import { RelationshipLists } from './relationship-lists.js'
import { StoreNode } from './store-node.js'
import { StoreRelationship } from './store-relationship.js'

const NOTHING_HIDDEN: ReadonlySet<string> = new Set()

/**
 * A property graph in memory, made for queries.
 *
 * Attributes are those of the graph it was read from, not copies; a writer copies an entity's attributes before it changes them, so
 * that the graph itself never changes.
 */
export class Store {
  private readonly nodeList: StoreNode[] = []
  private readonly relationshipList: StoreRelationship[] = []
  private readonly indexes = new NodeIndexes(this.nodeList)
  private readonly lists = new RelationshipLists(this.nodeList, this.relationshipList)
  private readonly nodesById = new Map<string, StoreNode>()
  private relationshipsById: Map<string, StoreRelationship> | undefined
  private byType: Map<string, StoreRelationship[]> | undefined
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

  /** All nodes by their ordinals, in the order of the graph; with deleted ones among them, which the asker skips. */
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
    return this.indexes.withLabel(label)
  }

  relationshipsOfType(type: string): readonly StoreRelationship[] {
    return this.typeIndex().get(type) ?? []
  }

  /** The labels that a node has, in the order of their first use. */
  labels(): readonly string[] {
    return this.indexes
      .labels()
      .filter((label) => this.indexes.withLabel(label).some((node) => !node.deleted && node.hasLabel(label)))
  }

  /** The types that a relationship has, likewise. */
  types(): readonly string[] {
    return [...this.typeIndex()]
      .filter(([, relationships]) => relationships.some(({ deleted }) => !deleted))
      .map(([type]) => type)
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
    return this.indexes.ofProperty(name, label)
  }

  /** The packed relationships in a direction; see `RelationshipLists`. */
  adjacency(direction: 'out' | 'in'): Adjacency {
    return this.lists.adjacency(direction)
  }

  /** All relationships of a node; a loop is there twice. */
  relationshipsOf(node: StoreNode): readonly StoreRelationship[] {
    return this.lists.of(node)
  }

  /** The number of a type in `Adjacency.types`. */
  typeNumber(type: string): number {
    return this.lists.typeNumber(type)
  }

  typeName(number: number): string {
    return this.lists.typeName(number)
  }

  addNode(id: string, labels: readonly string[], attributes: GraphAttributes, hidden = NOTHING_HIDDEN): StoreNode {
    this.version++
    const node = new StoreNode(id, this.nodeList.length, labels, attributes, hidden)
    this.nodeList.push(node)
    this.nodesById.set(id, node)
    this.indexes.addNode(node)
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
    this.lists.add(relationship)
    this.relationshipList.push(relationship)
    this.relationshipsById?.set(id, relationship)
    if (this.byType !== undefined) addTo(this.byType, type, relationship)
    return relationship
  }

  /** Brings the indexes up to date after a node has got other properties. */
  indexProperties(node: StoreNode): void {
    this.version++
    this.indexes.updateProperties(node)
  }

  /** Brings the indexes up to date after a node has got a label. */
  indexLabel(node: StoreNode, label: string): void {
    this.version++
    this.indexes.addLabel(node, label)
  }

  /** Takes a relationship out; its ends forget it. */
  dropRelationship(relationship: StoreRelationship): void {
    this.version++
    this.lists.drop(relationship)
    relationship.deleted = true
    this.deletedRelationships++
  }

  /** Takes a node out that has no relationships left. */
  dropNode(node: StoreNode): void {
    this.version++
    node.deleted = true
    this.deletedNodes++
  }

  private typeIndex(): Map<string, StoreRelationship[]> {
    if (this.byType !== undefined) return this.byType
    const index = new Map<string, StoreRelationship[]>()
    for (const relationship of this.relationshipList) addTo(index, relationship.type, relationship)
    return (this.byType = index)
  }
}
