import type { CommunitiesAnswer, Community } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { nodeRef, paperRef } from '../find/node-ref.js'
import { numberOf } from '../read-property.js'
import { distinctiveNames } from './distinctive-names.js'
import { tellingFirst } from './telling-first.js'

const SHOWN = 10

/**
 * The communities of a graph with looks, largest first: what sets each apart (label), how many nodes it has, and its central models, tasks and papers,
 * ten of each at most. A graph without looks has none.
 */
export function askCommunities(graph: ClaimGraph): CommunitiesAnswer {
  const groups = new Map<number, string[]>()
  graph.forEachNode((id, attributes) => {
    const community = numberOf(attributes, 'community')
    if (community === undefined) return
    const group = groups.get(community)
    if (group) group.push(id)
    else groups.set(community, [id])
  })
  const labels = distinctiveNames(graph, groups)
  const communities = [...groups].sort(([a], [b]) => a - b).map(([id, nodes]) => describe(graph, id, nodes, labels.get(id) ?? []))
  return { modularity: graph.getAttribute('modularity') ?? 0, communities }
}

function describe(graph: ClaimGraph, id: number, nodes: readonly string[], names: readonly string[]): Community {
  const central = (label: string): readonly string[] =>
    tellingFirst(
      graph,
      nodes.filter((node) => graph.getNodeAttribute(node, 'label') === label),
    ).slice(0, SHOWN)
  const papers = central('Paper').map((paper) => paperRef(graph, paper))
  return {
    id,
    label: names.join(' · ') || (papers[0]?.title ?? ''),
    size: nodes.length,
    models: central('Model').map((model) => nodeRef(graph, model)),
    tasks: central('Task').map((task) => nodeRef(graph, task)),
    papers,
  }
}
