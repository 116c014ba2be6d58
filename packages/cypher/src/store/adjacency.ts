import type { StoreRelationship } from './store-relationship.js'

/**
 * The relationships of all nodes in one direction, packed: those of node `n` lie from `offsets[n]` up to `offsets[n + 1]`, ordered by
 * type. Numbers in a row, in place of objects all over the memory, are what makes long walks fast.
 */
export interface Adjacency {
  readonly offsets: Int32Array
  /** Ordinal of the node at the other end. */
  readonly ends: Int32Array
  /** Ordinal of the relationship. */
  readonly relationships: Int32Array
  /** Number of the type. */
  readonly types: Int32Array
}

/**
 * Pack the relationships of all nodes; two passes, the second over relationships sorted by type.
 *
 * @param direction `out`: by where they start; `in`: by where they end.
 */
export function packAdjacency(
  nodeCount: number,
  relationships: readonly StoreRelationship[],
  typeNumber: (type: string) => number,
  direction: 'out' | 'in',
): Adjacency {
  const alive = relationships.filter((relationship) => !relationship.deleted)
  const offsets = new Int32Array(nodeCount + 1)
  for (const { start, end } of alive) {
    const at = (direction === 'out' ? start : end).ordinal + 1
    offsets[at] = (offsets[at] ?? 0) + 1
  }
  for (let node = 0; node < nodeCount; node++) offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0)
  const packed = {
    offsets,
    ends: new Int32Array(alive.length),
    relationships: new Int32Array(alive.length),
    types: new Int32Array(alive.length),
  }
  const next = offsets.slice()
  for (const relationship of sortedByType(alive, typeNumber)) {
    const [near, far] = direction === 'out' ? [relationship.start, relationship.end] : [relationship.end, relationship.start]
    const at = next[near.ordinal] ?? 0
    next[near.ordinal] = at + 1
    packed.ends[at] = far.ordinal
    packed.relationships[at] = relationship.ordinal
    packed.types[at] = typeNumber(relationship.type)
  }
  return packed
}

/** In the order of their types' numbers; those of one type in their own order. */
function sortedByType(
  relationships: readonly StoreRelationship[],
  typeNumber: (type: string) => number,
): Iterable<StoreRelationship> {
  const groups: StoreRelationship[][] = []
  for (const relationship of relationships) (groups[typeNumber(relationship.type)] ??= []).push(relationship)
  return groups.flat()
}
