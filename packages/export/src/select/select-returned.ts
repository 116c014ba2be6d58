import type { ClaimGraph } from '@claimgraph/graph'
import { keepNodes } from './keep-nodes.js'

/**
 * The part of a graph that a query returned: its nodes, and its relationships with their ends, wherever in its rows they stand, in lists, maps and paths
 * too. `rows` are as `QueryAnswer` has them; ids that the graph does not have are passed over.
 */
export function selectReturned(graph: ClaimGraph, rows: readonly (readonly unknown[])[]): ClaimGraph {
  const nodes = new Set<string>()
  const edges = new Set<string>()
  const waiting: unknown[] = [...rows]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null) continue
    const { id, labels, start, end } = value as Readonly<Record<string, unknown>>
    if (typeof id === 'string' && Array.isArray(labels)) nodes.add(id)
    else if (typeof id === 'string' && typeof start === 'string' && typeof end === 'string') {
      edges.add(id)
      nodes.add(start).add(end)
    } else for (const part of Object.values(value)) waiting.push(part)
  }
  return keepNodes(graph, nodes, (edge) => edges.has(edge))
}
