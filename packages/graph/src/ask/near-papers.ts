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

/** A model or class that more than this part of all papers speak of (and more than two papers) tells nothing of a paper's subject. */
const COMMON = 0.02

/**
 * Papers with the same tasks, benchmarks, families and models as a set of nodes, nearest first. What few papers share weighs more (inverse document
 * frequency); metrics tell nothing of a paper's subject. A paper that shares one thing only, or
 * nothing but common classes, is not near.
 */
export function nearPapers(graph: ClaimGraph, nodes: readonly string[]): readonly NearPaper[] {
  const papers = graph.filterNodes((_, { label }) => label === 'Paper').length
  const shared = new Map<string, string[]>()
  for (const node of nodes) {
    if (graph.getNodeAttribute(node, 'label') === 'Metric') continue
    for (const paper of papersOf(graph, node)) shared.set(paper, [...(shared.get(paper) ?? []), node])
  }
  const mentions = (node: string): number => numberOf(graph.getNodeAttributes(node), 'papers') ?? 1
  const tells = (node: string): boolean =>
    graph.getNodeAttribute(node, 'label') !== 'Model' || mentions(node) <= Math.max(2, papers * COMMON)
  const score = (common: readonly string[]): number =>
    common.reduce((sum, node) => sum + Math.log(1 + papers / mentions(node)), 0)
  return [...shared]
    .filter(([, common]) => common.length > 1 && common.some(tells))
    .map(([id, common]) => ({ id, shared: common, score: score(common) }))
    .sort((a, b) => b.score - a.score || compareTexts(a.id, b.id))
}

function papersOf(graph: ClaimGraph, node: string): ReadonlySet<string> {
  const papers = new Set<string>()
  graph.forEachInNeighbor(node, (source, { label }) => {
    if (label === 'Paper') papers.add(source)
  })
  return papers
}
