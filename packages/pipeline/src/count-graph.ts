import type { ClaimGraph } from '@claimgraph/graph'
import type { BuildReport, EntityType, NodeLabel, RelationshipType } from '@claimgraph/model'

const TYPES: Readonly<Partial<Record<NodeLabel, EntityType>>> = {
  Model: 'model',
  Benchmark: 'benchmark',
  Metric: 'metric',
  Task: 'task',
}
const CLAIMS: ReadonlySet<RelationshipType> = new Set(['OUTPERFORMS', 'MATCHES', 'COMPARED_WITH', 'AGAINST_PRIOR_WORK'])

/** What a build report says of a graph. A claim counts once, however many relationships it has. */
export function countGraph(graph: ClaimGraph): Pick<BuildReport, 'entities' | 'claims' | 'results'> {
  const entities: Record<EntityType, number> = { model: 0, benchmark: 0, metric: 0, task: 0 }
  graph.forEachNode((_, { label }) => {
    const type = TYPES[label]
    if (type) entities[type]++
  })
  const claims = new Set<string>()
  const results = new Set<string>()
  graph.forEachEdge((id, attributes) => {
    if (CLAIMS.has(attributes.type)) claims.add(String(attributes.claim ?? id))
    else if (attributes.type === 'SCORES') results.add(String(attributes.result ?? id))
  })
  return { entities, claims: claims.size, results: results.size }
}
