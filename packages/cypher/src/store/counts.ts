import type { Store } from './store.js'

/** How many relationships of a type there are, by the labels of the nodes that they start and end at. */
export interface TypeCounts {
  readonly all: number
  /** Those that start where they end. */
  readonly loops: number
  readonly fromLabel: ReadonlyMap<string, number>
  readonly toLabel: ReadonlyMap<string, number>
}

interface Known {
  readonly version: number
  readonly relationships: number
  readonly nodes: Map<string, number>
  readonly types: Map<string, TypeCounts>
}

const KNOWN = new WeakMap<Store, Known>()

const NO_COUNTS: TypeCounts = { all: 0, loops: 0, fromLabel: new Map(), toLabel: new Map() }

/** How much of the graph may have changed before estimates are made anew. */
const WORTH_A_RECOUNT = 0.1

/** How many nodes have a label, exactly; counted once for each state of the graph. */
export function countNodes(store: Store, label: string): number {
  const { nodes } = knownOf(store, store.version)
  const count = nodes.get(label) ?? countWhere(store.nodesWithLabel(label), (node) => !node.deleted && node.hasLabel(label))
  nodes.set(label, count)
  return count
}

/** How many relationships of a type there are, exactly; counted once for each state of the graph. */
export function countRelationships(store: Store, type: string): TypeCounts {
  return countsIn(knownOf(store, store.version), store, type)
}

/** The same for an estimate: of a graph that has changed a little since, what was. */
export function estimateRelationships(store: Store, type: string): TypeCounts {
  const known = KNOWN.get(store)
  const changed = known === undefined ? 0 : Math.abs(store.relationshipCount - known.relationships)
  const isNear = changed <= WORTH_A_RECOUNT * store.relationshipCount
  return countsIn(knownOf(store, isNear ? known?.version : undefined), store, type)
}

function countsIn({ types }: Known, store: Store, type: string): TypeCounts {
  const counts = types.get(type) ?? countType(store, type)
  types.set(type, counts)
  return counts
}

function knownOf(store: Store, version: number | undefined): Known {
  const known = KNOWN.get(store)
  if (known !== undefined && known.version === version) return known
  const fresh = { version: store.version, relationships: store.relationshipCount, nodes: new Map(), types: new Map() }
  KNOWN.set(store, fresh)
  return fresh
}

function countType(store: Store, type: string): TypeCounts {
  const relationships = store.relationshipsOfType(type)
  if (relationships.length === 0) return NO_COUNTS
  const counts = { all: 0, loops: 0, fromLabel: new Map<string, number>(), toLabel: new Map<string, number>() }
  for (const { deleted, start, end } of relationships) {
    if (deleted) continue
    counts.all++
    if (start === end) counts.loops++
    for (const label of start.labels) counts.fromLabel.set(label, (counts.fromLabel.get(label) ?? 0) + 1)
    for (const label of end.labels) counts.toLabel.set(label, (counts.toLabel.get(label) ?? 0) + 1)
  }
  return counts
}

function countWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let count = 0
  for (const item of items) if (holds(item)) count++
  return count
}
