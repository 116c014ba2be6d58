import { MultiDirectedGraph } from 'graphology'
import type { CypherValue } from '../values/value.js'
import type { Store } from './store.js'

/**
 * A store as a graphology graph: each node's labels as attribute `labels`, each relationship's type as `type`, properties as they are.
 * Floats that look like integers stay boxed and temporal values objects, so that the graph can be queried again and nothing is lost.
 */
export function toGraph(store: Store): MultiDirectedGraph {
  const graph = new MultiDirectedGraph()
  for (const node of store.nodes) {
    if (!node.deleted) graph.addNode(node.id, { ...propertiesOf(node), labels: [...node.labels] })
  }
  for (const step of store.relationships) {
    if (!step.deleted) graph.addEdgeWithKey(step.id, step.start.id, step.end.id, { ...propertiesOf(step), type: step.type })
  }
  return graph
}

function propertiesOf(entity: Store['nodes'][number] | Store['relationships'][number]): Record<string, CypherValue> {
  return Object.fromEntries(entity.propertyNames().map((name) => [name, entity.property(name)]))
}
