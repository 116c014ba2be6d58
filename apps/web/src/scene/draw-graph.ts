import type { GraphAnswer } from '@claimgraph/model'
import { MultiDirectedGraph } from 'graphology'
import { numberAt, textAt, type Attributes } from './attributes.js'
import type { DrawnEdge, DrawnGraph, DrawnNode } from './drawn-graph.js'
import { isGeneric } from './is-generic.js'
import { joinRelationships, type Joined } from './join-relationships.js'
import { nodeTypeOf } from './node-types.js'
import { rankNodes } from './rank-nodes.js'
import { relationStyle } from './relations.js'

/** The graph that is drawn, out of the one that the server sends: parallel relationships joined, "builds on" between models derived. */
export function drawGraph(answer: GraphAnswer): DrawnGraph {
  const graph: DrawnGraph = new MultiDirectedGraph()
  const joined = joinRelationships(answer)
  const claims = countClaims(joined)
  const ranks = rankNodes(answer, claims)
  const years = firstYears(answer)
  const all = answer.nodes.filter((node) => node.attributes.label === 'Paper').length
  for (const { id, attributes } of answer.nodes) {
    graph.addNode(
      id,
      drawNode(attributes, all, { claims: claims.get(id) ?? 0, rank: ranks.get(id) ?? 0, year: years.get(id) ?? null }),
    )
  }
  for (const one of joined) {
    if (!graph.hasNode(one.source) || !graph.hasNode(one.target)) continue
    graph.addEdgeWithKey(`${one.relation} ${one.source} ${one.target}`, one.source, one.target, drawEdge(one))
  }
  return graph
}

function drawNode(attributes: Attributes, all: number, derived: Pick<DrawnNode, 'claims' | 'rank' | 'year'>): DrawnNode {
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

function drawEdge(one: Joined): DrawnEdge {
  return {
    relation: one.relation,
    count: one.count,
    papers: one.papers,
    confidence: one.confidence,
    own: one.own,
    years: one.years,
    bend: bendOf(one),
  }
}

/** Arrows bow to their left, so that there and back are two lines; what has no direction stays straight. */
function bendOf(one: Joined): number {
  if (one.relation === 'beats') return 0.14
  return relationStyle(one.relation).heads === 'target' ? -0.1 : 0
}

function countClaims(joined: readonly Joined[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const one of joined) {
    if (!relationStyle(one.relation).claim) continue
    for (const end of [one.source, one.target]) counts.set(end, (counts.get(end) ?? 0) + one.count)
  }
  return counts
}

/** The first year in which any paper at the other end of a relationship speaks of a thing; a paper's own year. */
function firstYears(answer: GraphAnswer): ReadonlyMap<string, number> {
  const years = new Map<string, number>()
  for (const { id, attributes } of answer.nodes) {
    const year = numberAt(attributes, 'year')
    if (year !== undefined) years.set(id, year)
  }
  const papers = new Map(years)
  for (const { source, target } of answer.edges) {
    const year = papers.get(source)
    if (year !== undefined && !papers.has(target)) years.set(target, Math.min(year, years.get(target) ?? year))
  }
  return years
}
