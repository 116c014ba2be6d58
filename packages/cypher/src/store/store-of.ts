import type { GraphLike } from './graph-like.js'
import { openStore } from './open-store.js'
import type { GraphSchema } from './schema.js'
import type { Store } from './store.js'

interface Known {
  readonly schema: GraphSchema | undefined
  readonly store: Store
}

const KNOWN = new WeakMap<GraphLike, Known>()

/** The events by which graphology says that a graph has changed. */
const CHANGES = [
  'nodeAdded',
  'edgeAdded',
  'nodeDropped',
  'edgeDropped',
  'cleared',
  'edgesCleared',
  'nodeAttributesUpdated',
  'edgeAttributesUpdated',
  'eachNodeAttributesUpdated',
  'eachEdgeAttributesUpdated',
]

/** The store of a graph for reading: made once, and again after the graph has changed. */
export function storeOf(graph: GraphLike, schema: GraphSchema | undefined): Store {
  const known = KNOWN.get(graph)
  if (known !== undefined && isSameSchema(known.schema, schema)) return known.store
  const store = openStore(graph, schema)
  if (known === undefined) forgetWhenChanged(graph)
  KNOWN.set(graph, { schema, store })
  return store
}

function isSameSchema(left: GraphSchema = {}, right: GraphSchema = {}): boolean {
  const sameHidden = (left.hidden ?? []).join('\u0000') === (right.hidden ?? []).join('\u0000')
  return left.labels === right.labels && left.type === right.type && sameHidden
}

function forgetWhenChanged(graph: GraphLike): void {
  const forget = (): void => {
    KNOWN.delete(graph)
    for (const event of CHANGES) graph.removeListener(event, forget)
  }
  for (const event of CHANGES) graph.on(event, forget)
}
