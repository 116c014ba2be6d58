import { ClaimgraphError, type CommunityAnswer, type NodeRef } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { nodeRef, paperRef } from '../find/node-ref.js'
import { numberOf } from '../read-property.js'
import { askCommunities } from './ask-communities.js'
import { comparisonRow, isClaim, sortedRows } from './comparison-row.js'
import { tellingFirst } from './telling-first.js'

/**
 * One community in full: all its things and papers, the most telling first, with the claims between its own models and how many lead out of it.
 *
 * @throws ClaimgraphError `not-found` for a number that no community has.
 */
export function askCommunity(graph: ClaimGraph, id: number): CommunityAnswer {
  const community = askCommunities(graph).communities.find((one) => one.id === id)
  if (community === undefined) throw new ClaimgraphError('not-found', `No community ${id} in this graph`)
  const members = new Set(graph.filterNodes((_, attributes) => attributes.community === id))
  const labelled = (label: string): readonly string[] =>
    tellingFirst(
      graph,
      [...members].filter((node) => graph.getNodeAttribute(node, 'label') === label),
    )
  const counted = (label: string): readonly (NodeRef & { papers: number })[] =>
    labelled(label).map((node) => ({ ...nodeRef(graph, node), papers: numberOf(graph.getNodeAttributes(node), 'papers') ?? 0 }))
  const { inside, leading } = claimsIn(graph, members)
  return {
    id,
    label: community.label,
    size: community.size,
    models: counted('Model'),
    benchmarks: counted('Benchmark'),
    metrics: counted('Metric'),
    tasks: counted('Task'),
    papers: labelled('Paper').map((paper) => paperRef(graph, paper)),
    claims: sortedRows(inside.map((edge) => comparisonRow(graph, edge))),
    leading,
  }
}

function claimsIn(
  graph: ClaimGraph,
  members: ReadonlySet<string>,
): { readonly inside: readonly string[]; readonly leading: number } {
  const inside: string[] = []
  const leading = new Set<unknown>()
  for (const member of members) {
    graph.forEachEdge(member, (edge, attributes, source, target) => {
      if (!isClaim(attributes) || attributes.type === 'AGAINST_PRIOR_WORK') return
      if (!members.has(source) || !members.has(target)) leading.add(attributes.claim)
      else if (source === member) inside.push(edge)
    })
  }
  return { inside, leading: leading.size }
}
