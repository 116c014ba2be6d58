import { findNode } from '@claimgraph/graph'
import type { ClaimGraph } from '@claimgraph/graph'
import { keepNodes } from './keep-nodes.js'

/** The part of a graph within some relationships of a node, in either direction, with all relationships among its nodes. */
export function selectAround(graph: ClaimGraph, name: string, hops: number): ClaimGraph {
  const near = new Set([findNode(graph, name).id])
  let rim = [...near]
  for (let hop = 0; hop < hops; hop++) {
    const next = new Set(rim.flatMap((node) => graph.neighbors(node)).filter((node) => !near.has(node)))
    for (const node of next) near.add(node)
    rim = [...next]
  }
  return keepNodes(graph, near)
}
