import type { LibraryContent, NodeAttributes, Resolution } from '@claimgraph/model'
import { entityNodes, paperNode, proposalNode } from './build/build-nodes.js'
import { paperClaims } from './build/build-claims.js'
import { claimEdges } from './build/claim-edges.js'
import { comparisonEdges } from './build/comparison-edges.js'
import type { Draft, DraftEdge } from './build/draft.js'
import { proposalClassEdges, resolvedEdges } from './build/hierarchy-edges.js'
import { indexMembers, type MemberIndex } from './build/member-index.js'
import { paperEdges } from './build/paper-edges.js'
import { viewPaper, type PaperView } from './build/paper-view.js'
import { resultEdges } from './build/result-edges.js'
import { createClaimGraph, type ClaimGraph } from './claim-graph.js'
import { compareTexts } from './compare-texts.js'

/**
 * The graph of a library: every paper, model, benchmark, metric and task as one node, every claim and result as a relationship with its passage.
 * The order of entries and of the resolution does not matter: nodes and relationships go in sorted by id. No looks (see `computeLooks`).
 */
export function buildGraph(content: LibraryContent, resolution: Resolution): ClaimGraph {
  const members = indexMembers(resolution)
  const entries = [...content.entries].sort((a, b) => compareTexts(a.paper.id, b.paper.id))
  const views = entries.map((entry) => viewPaper(entry, members))
  const nodes = collectNodes(views, members)
  const rejected = new Set(
    content.corrections.flatMap((correction) => (correction.action === 'reject' ? [correction.claim] : [])),
  )
  const edges = new Map<string, DraftEdge>()
  const add = (edge: DraftEdge): unknown => edges.set(edge.attributes.id, edge)
  for (const view of views) {
    const claims = paperClaims(view, rejected)
    paperEdges(view, claims).forEach(add)
    comparisonEdges(view, claims, nodes).forEach(add)
    claims.flatMap((claim) => claimEdges(claim, nodes)).forEach(add)
    resultEdges(view, nodes, rejected).forEach(add)
    proposalClassEdges(view, members, nodes).forEach(add)
  }
  resolvedEdges(resolution, nodes).forEach(add)
  const extractor = [...new Set(entries.map((entry) => entry.extractor))].sort().join(', ')
  return assemble({ nodes, edges }, { library: content.id, extractor })
}

function collectNodes(views: readonly PaperView[], members: MemberIndex): Map<string, NodeAttributes> {
  const nodes = new Map<string, NodeAttributes>()
  for (const node of entityNodes(views, members)) nodes.set(node.id, node)
  for (const view of views) {
    nodes.set(view.paper.id, paperNode(view.paper))
    const proposal = proposalNode(view, members, nodes)
    if (proposal) nodes.set(proposal.id, proposal)
  }
  return nodes
}

function assemble({ nodes, edges }: Draft, facts: { readonly library: string; readonly extractor: string }): ClaimGraph {
  const graph = createClaimGraph(facts)
  for (const id of [...nodes.keys()].sort()) graph.addNode(id, nodes.get(id))
  for (const id of [...edges.keys()].sort()) {
    const edge = edges.get(id)
    if (edge && nodes.has(edge.source) && nodes.has(edge.target)) {
      graph.addDirectedEdgeWithKey(id, edge.source, edge.target, edge.attributes)
    }
  }
  return graph
}
