import type { GraphAnswer } from '@claimgraph/model'
import { MultiDirectedGraph } from 'graphology'
import { numberAt, textAt, type Attributes } from './attributes.js'
import { bendLines } from './bend-lines.js'
import type { DrawnEdge, DrawnGraph, DrawnNode } from './drawn-graph.js'
import { isGeneric } from './is-generic.js'
import { joinRelationships, widest, type Joined } from './join-relationships.js'
import { nodeTypeOf } from './node-types.js'
import { rankNodes } from './rank-nodes.js'
import { relationStyle } from './relations.js'

/** The graph that is drawn, out of the one that the server sends: parallel relationships joined, "builds on" between models derived. */
export function drawGraph(answer: GraphAnswer): DrawnGraph {
  const graph: DrawnGraph = new MultiDirectedGraph()
  const joined = joinRelationships(answer)
  const claims = countClaims(joined)
  const ranks = rankNodes(answer, claims)
  const years = spokenOf(answer)
  const all = answer.nodes.filter((node) => node.attributes.label === 'Paper').length
  for (const { id, attributes } of answer.nodes) {
    const span = years.get(id) ?? null
    const derived = { claims: claims.get(id) ?? 0, rank: ranks.get(id) ?? 0, year: span?.[0] ?? null, years: span }
    graph.addNode(id, drawNode(attributes, all, derived))
  }
  for (const one of joined) {
    if (!graph.hasNode(one.source) || !graph.hasNode(one.target)) continue
    graph.addEdgeWithKey(`${one.relation} ${one.source} ${one.target}`, one.source, one.target, drawEdge(graph, one))
  }
  bendLines(graph)
  return graph
}

function drawNode(
  attributes: Attributes,
  all: number,
  derived: Pick<DrawnNode, 'claims' | 'rank' | 'year' | 'years'>,
): DrawnNode {
  const type = nodeTypeOf(attributes.label)
  const kind = textAt(attributes, 'kind')
  const papers = numberAt(attributes, 'papers') ?? 1
  return {
    type,
    kind,
    name: textAt(attributes, 'name') || textAt(attributes, 'title') || textAt(attributes, 'id'),
    community: numberAt(attributes, 'community') ?? null,
    papers,
    generic: type === 'model' && isGeneric({ kind, papers }, all),
    x: numberAt(attributes, 'x') ?? 0,
    y: numberAt(attributes, 'y') ?? 0,
    ...derived,
  }
}

function drawEdge(graph: DrawnGraph, one: Joined): DrawnEdge {
  return {
    relation: one.relation,
    count: one.count,
    papers: one.papers,
    confidence: one.confidence,
    own: one.own,
    background: one.background,
    years: one.years,
    generic: [one.source, one.target].some((id) => graph.getNodeAttribute(id, 'generic')),
    bend: 0,
  }
}

function countClaims(joined: readonly Joined[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const one of joined) {
    if (!relationStyle(one.relation).claim) continue
    for (const end of [one.source, one.target]) counts.set(end, (counts.get(end) ?? 0) + one.count)
  }
  return counts
}

/** First and last year of the papers that speak of a thing; a paper's own year. */
function spokenOf(answer: GraphAnswer): ReadonlyMap<string, readonly [number, number]> {
  const papers = new Map<string, readonly [number, number]>()
  for (const { id, attributes } of answer.nodes) {
    const year = numberAt(attributes, 'year')
    if (year !== undefined) papers.set(id, [year, year])
  }
  const years = new Map(papers)
  for (const { source, target } of answer.edges) {
    const year = papers.get(source)
    const span = year === undefined || papers.has(target) ? null : widest(years.get(target) ?? null, year)
    if (span !== null) years.set(target, span)
  }
  return years
}
