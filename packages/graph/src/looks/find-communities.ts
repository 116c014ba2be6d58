import louvain from 'graphology-communities-louvain'
import seedrandom from 'seedrandom'
import type { Projection } from './project-graph.js'

const SEED = 'claimgraph'

/**
 * Communities by Louvain (Blondel et al., "Fast unfolding of communities in large networks", 2008) with a fixed seed, numbered from 0 by size,
 * equal sizes by their first node. A node without relationships is a community of its own.
 */
export function findCommunities(projection: Projection): {
  readonly communities: Readonly<Record<string, number>>
  readonly modularity: number
} {
  if (projection.size === 0) return { communities: numbered(projection.nodes().map((node, i) => [node, i])), modularity: 0 }
  const { communities, modularity } = louvain.detailed(projection, { getEdgeWeight: 'weight', rng: seedrandom(SEED) })
  return { communities: numbered(Object.entries(communities)), modularity }
}

function numbered(found: readonly (readonly [node: string, community: number])[]): Readonly<Record<string, number>> {
  const members = new Map<number, string[]>()
  for (const [node, community] of found) {
    const list = members.get(community)
    if (list) list.push(node)
    else members.set(community, [node])
  }
  const ordered = [...members.values()].map((nodes) => nodes.sort()).sort((a, b) => b.length - a.length || order(a[0], b[0]))
  return Object.fromEntries(ordered.flatMap((nodes, index) => nodes.map((node) => [node, index] as const)))
}

function order(a = '', b = ''): number {
  return a < b ? -1 : 1
}
