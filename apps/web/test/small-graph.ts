import type { GraphAnswer } from '@claimgraph/model'

type Attributes = Readonly<Record<string, unknown>>

/** An answer of the server, short to write: nodes as id → attributes, edges as [type, source, target, more]. */
export function smallGraph(
  nodes: Readonly<Record<string, Attributes>>,
  edges: readonly (readonly [type: string, source: string, target: string, more?: Attributes])[],
): GraphAnswer {
  const labels: Readonly<Record<string, string>> = {
    model: 'Model',
    paper: 'Paper',
    benchmark: 'Benchmark',
    metric: 'Metric',
    task: 'Task',
  }
  return {
    nodes: Object.entries(nodes).map(([id, more]) => ({
      id,
      attributes: { label: labels[id.split(':')[0] ?? ''], name: id.split(':')[1], kind: 'named', papers: 2, ...more },
    })),
    edges: edges.map(([type, source, target, more], i) => ({ id: `e${i}`, source, target, attributes: { type, ...more } })),
    total: { nodes: Object.keys(nodes).length, edges: edges.length },
  }
}
