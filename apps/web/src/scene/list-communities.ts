import type { Community } from '@claimgraph/model'
import type { DrawnGraph } from './drawn-graph.js'

/** A community as legend, cards and canvas show it. */
export interface CommunityEntry {
  readonly id: number
  /** 0 for the largest: its colour. */
  readonly place: number
  readonly label: string
  /** Models in it. */
  readonly size: number
}

/** Communities by number of models in the graph, largest first, with the labels that the server has for them. */
export function listCommunities(graph: DrawnGraph, labelled: readonly Community[]): readonly CommunityEntry[] {
  const sizes = new Map<number, number>()
  graph.forEachNode((_, node) => {
    if (node.community === null || node.type !== 'model') return
    sizes.set(node.community, (sizes.get(node.community) ?? 0) + 1)
  })
  const labels = new Map(labelled.map((community) => [community.id, community.label]))
  return [...sizes]
    .filter(([, size]) => size >= 3)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([id, size], place) => ({ id, place, size, label: labels.get(id) ?? `community ${id}` }))
}
