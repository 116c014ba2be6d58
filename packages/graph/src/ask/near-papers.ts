import type { ClaimGraph } from '../claim-graph.js'
import { compareTexts } from '../compare-texts.js'
import { numberOf } from '../read-property.js'

/** A paper of the graph that speaks of the same things. */
export interface NearPaper {
  readonly id: string
  /** Sum of the rarity of what is shared; greater is nearer. */
  readonly score: number
  /** Ids of the tasks, benchmarks and models that are shared. */
  readonly shared: readonly string[]
}

/**
 * Papers with the same tasks, benchmarks, families and models as a set of nodes, nearest first. What few papers share weighs more (inverse document
 * frequency); metrics tell nothing of a paper's subject. A paper that shares one common thing only is not near.
 */
export function nearPapers(graph: ClaimGraph, nodes: readonly string[]): readonly NearPaper[] {
  const papers = graph.filterNodes((_, { label }) => label === 'Paper').length
  const shared = new Map<string, string[]>()
  for (const node of nodes) {
    if (graph.getNodeAttribute(node, 'label') === 'Metric') continue
    for (const paper of papersOf(graph, node)) shared.set(paper, [...(shared.get(paper) ?? []), node])
  }
  const rarity = (node: string): number => Math.log(1 + papers / (numberOf(graph.getNodeAttributes(node), 'papers') ?? 1))
  const scored = [...shared].map(([id, common]) => ({
    id,
    shared: common,
    score: common.reduce((sum, node) => sum + rarity(node), 0),
  }))
  return scored
    .filter(({ shared: common, score }) => common.length > 1 || score > Math.log(1 + papers / 5))
    .sort((a, b) => b.score - a.score || compareTexts(a.id, b.id))
}

function papersOf(graph: ClaimGraph, node: string): ReadonlySet<string> {
  const papers = new Set<string>()
  graph.forEachInNeighbor(node, (source, { label }) => {
    if (label === 'Paper') papers.add(source)
  })
  return papers
}
