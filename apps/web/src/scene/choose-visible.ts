import { inForce } from '../state/filters.js'
import type { View } from '../state/view.js'
import type { DrawnEdge, DrawnGraph, DrawnNode } from './drawn-graph.js'
import { findGroups } from './find-groups.js'

/** What of a graph is shown under a view, and what is not, for the words beneath the canvas. */
export interface Visible {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
  /** Groups of a few nodes, folded, and how many nodes they hold. */
  readonly folded: { readonly groups: number; readonly nodes: number }
  /** Nodes that the filters allow, but the limit does not. */
  readonly beyond: number
}

const SMALL_GROUP = 3
/** Widening the choice until the limit is reached: so often, by so many at least. */
const ROUNDS = 5
const STEP = 20

/**
 * Choose what is shown: by the filters in force, then the most telling up to the limit, without groups of a few nodes that nothing joins to
 * the rest. What is pinned or open comes on top, whatever filters and limit say. Nothing is removed from the graph.
 */
export function chooseVisible(graph: DrawnGraph, whole: View): Visible {
  const view = inForce(whole)
  const always = new Set([...view.pinned, ...selected(view)].filter((id) => graph.hasNode(id)))
  const allowed = graph.filterNodes((id, node) => always.has(id) || allowsNode(view, id, node))
  allowed.sort((a, b) => graph.getNodeAttribute(a, 'rank') - graph.getNodeAttribute(b, 'rank'))
  const nodes = new Set(allowed)
  const edges = graph.filterEdges((_, edge, source, target) => nodes.has(source) && nodes.has(target) && allowsEdge(view, edge))
  const small = view.smallGroups ? [] : smallGroups(graph, nodes, edges)
  const folded = small.filter((group) => !group.some((id) => always.has(id)))
  for (const id of folded.flat()) nodes.delete(id)
  const unfolded = small.filter((group) => !folded.includes(group)).flat()
  const kept = new Set([...mostTelling(graph, nodes, edges, view), ...unfolded, ...always])
  return {
    nodes: kept,
    edges: new Set(edges.filter((edge) => kept.has(graph.source(edge)) && kept.has(graph.target(edge)))),
    folded: { groups: folded.length, nodes: folded.flat().length },
    beyond: Math.max(0, nodes.size - kept.size),
  }
}

/** The most telling of some nodes in their order, so many that the limit is reached by nodes that hang together. */
function mostTelling(
  graph: DrawnGraph,
  nodes: ReadonlySet<string>,
  edges: readonly string[],
  { limit, smallGroups: all }: View,
): readonly string[] {
  const inOrder = [...nodes]
  let cut = limit
  for (let round = 0; round < ROUNDS; round++) {
    const kept = new Set(inOrder.slice(0, cut))
    if (all) return [...kept]
    const inside = edges.filter((edge) => kept.has(graph.source(edge)) && kept.has(graph.target(edge)))
    for (const id of smallGroups(graph, kept, inside).flat()) kept.delete(id)
    if (kept.size >= limit || cut >= inOrder.length) return [...kept].slice(0, limit)
    cut += Math.max(STEP, limit - kept.size)
  }
  return inOrder.slice(0, limit)
}

/** Whether the filters let an edge be shown, its ends aside. */
function allowsEdge(view: View, edge: DrawnEdge): boolean {
  return (
    !view.hiddenRelations.includes(edge.relation) &&
    edge.confidence >= view.confidence &&
    (view.findings === 'all' || (view.findings === 'own' ? edge.own : edge.background)) &&
    (view.years === null || edge.years === null || (edge.years[0] <= view.years[1] && edge.years[1] >= view.years[0]))
  )
}

function allowsNode(view: View, id: string, node: DrawnNode): boolean {
  return (
    !view.hiddenTypes.includes(node.type) &&
    !view.removed.includes(id) &&
    node.papers >= view.papers &&
    !(node.type === 'model' && view.hiddenKinds.some((kind) => kind === node.kind)) &&
    (view.community === null || node.community === view.community) &&
    (view.years === null || node.years === null || (node.years[0] <= view.years[1] && node.years[1] >= view.years[0])) &&
    !isCrumb(node)
  )
}

/** A family that one paper names and no claim is about: there are hundreds, and they say nothing. */
function isCrumb(node: DrawnNode): boolean {
  return node.kind === 'family' && node.papers <= 1 && node.claims === 0
}

function selected(view: View): readonly string[] {
  if (view.selection === null) return []
  return view.selection.kind === 'node' ? [view.selection.id] : [view.selection.from, view.selection.to]
}

function smallGroups(graph: DrawnGraph, nodes: ReadonlySet<string>, edges: readonly string[]): readonly (readonly string[])[] {
  return findGroups(graph, nodes, edges).filter((group) => group.length <= SMALL_GROUP)
}
