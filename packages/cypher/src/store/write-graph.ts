import { toJavaScript } from '../results/to-javascript.js'
import type { WritableGraph } from './graph-like.js'
import type { Store } from './store.js'

/**
 * Write a store into a graphology graph: each node's labels as attribute `labels`, each relationship's type as `type`, the rest as they are.
 *
 * @param graph An empty directed multigraph.
 */
export function writeGraph(store: Store, graph: WritableGraph): void {
  for (const node of store.nodes) {
    if (!node.deleted) graph.addNode(node.id, { ...propertiesOf(node), labels: [...node.labels] })
  }
  for (const step of store.relationships) {
    if (!step.deleted) graph.addEdgeWithKey(step.id, step.start.id, step.end.id, { ...propertiesOf(step), type: step.type })
  }
}

function propertiesOf(entity: Store['nodes'][number] | Store['relationships'][number]): Record<string, unknown> {
  return Object.fromEntries(entity.propertyNames().map((name) => [name, toJavaScript(entity.property(name), 'number')]))
}
