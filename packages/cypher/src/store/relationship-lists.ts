import { packAdjacency, type Adjacency } from './adjacency.js'
import type { ChangedRelationships, StoreNode } from './store-node.js'
import type { StoreRelationship } from './store-relationship.js'

/**
 * Which relationships each node has: packed when first asked for, once; nodes that get or lose some after that have lists of their own.
 */
export class RelationshipLists {
  private readonly typeNumbers = new Map<string, number>()
  private readonly typeNames: string[] = []
  private packed: { readonly out: Adjacency; readonly in: Adjacency } | undefined

  constructor(
    private readonly nodes: readonly StoreNode[],
    private readonly relationships: readonly StoreRelationship[],
  ) {}

  /** To be called before the relationship is among all of them. */
  add(relationship: StoreRelationship): void {
    if (this.packed === undefined) return
    this.changedOf(relationship.start).outgoing.push(relationship)
    this.changedOf(relationship.end).incoming.push(relationship)
  }

  drop(relationship: StoreRelationship): void {
    if (this.packed === undefined) return
    removeFrom(this.changedOf(relationship.start).outgoing, relationship)
    removeFrom(this.changedOf(relationship.end).incoming, relationship)
  }

  /** The packed relationships in a direction; of nodes that have changed since, `changed` counts. */
  adjacency(direction: 'out' | 'in'): Adjacency {
    this.packed ??= { out: this.pack('out'), in: this.pack('in') }
    return this.packed[direction]
  }

  /** All relationships of a node; a loop is there twice. */
  of(node: StoreNode): readonly StoreRelationship[] {
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

  private pack(direction: 'out' | 'in'): Adjacency {
    return packAdjacency(this.nodes.length, this.relationships, (type) => this.typeNumber(type), direction)
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
    return [...ordinals].flatMap((ordinal) => this.relationships[ordinal] ?? [])
  }
}

function removeFrom<T>(list: T[], entity: T): void {
  const at = list.indexOf(entity)
  if (at >= 0) list.splice(at, 1)
}
