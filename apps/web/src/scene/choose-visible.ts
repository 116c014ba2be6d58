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

/** Choose what is shown: by filters, then by rank up to the limit, then without small groups. Nothing is removed from the graph. */
export function chooseVisible(graph: DrawnGraph, view: View): Visible {
  const always = new Set([...view.pinned, ...selected(view)])
  const allowed = graph.filterNodes((id, node) => always.has(id) || allowsNode(view, id, node))
  const byRank = allowed.sort((a, b) => rankOf(graph, always, a) - rankOf(graph, always, b))
  const kept = new Set(byRank.slice(0, view.limit))
  const edges = graph.filterEdges((_, edge, source, target) => kept.has(source) && kept.has(target) && allowsEdge(view, edge))
  const folded = view.smallGroups ? [] : smallGroups(graph, kept, edges, always)
  for (const id of folded.flat()) kept.delete(id)
  return {
    nodes: kept,
    edges: new Set(edges.filter((edge) => kept.has(graph.source(edge)) && kept.has(graph.target(edge)))),
    folded: { groups: folded.length, nodes: folded.flat().length },
    beyond: Math.max(0, allowed.length - view.limit),
  }
}

/** Whether the filters let an edge be shown, its ends aside. */
export function allowsEdge(view: View, edge: DrawnEdge): boolean {
  return (
    !view.hiddenRelations.includes(edge.relation) &&
    edge.confidence >= view.confidence &&
    (edge.own || !view.ownOnly) &&
    (view.years === null || edge.years === null || (edge.years[0] <= view.years[1] && edge.years[1] >= view.years[0]))
  )
}

function allowsNode(view: View, id: string, node: DrawnNode): boolean {
  return (
    !view.hiddenTypes.includes(node.type) &&
    !view.removed.includes(id) &&
    node.papers >= view.papers &&
    (view.community === null || node.community === view.community) &&
    (view.years === null || node.year === null || node.year <= view.years[1]) &&
    !isCrumb(node)
  )
}

/** A family that one paper names and no claim is about: there are hundreds, and they say nothing. */
function isCrumb(node: DrawnNode): boolean {
  return node.kind === 'family' && node.papers <= 1 && node.claims === 0
}

function rankOf(graph: DrawnGraph, always: ReadonlySet<string>, id: string): number {
  return always.has(id) ? -1 : graph.getNodeAttribute(id, 'rank')
}

function selected(view: View): readonly string[] {
  if (view.selection === null) return []
  return view.selection.kind === 'node' ? [view.selection.id] : [view.selection.from, view.selection.to]
}

function smallGroups(
  graph: DrawnGraph,
  nodes: ReadonlySet<string>,
  edges: readonly string[],
  always: ReadonlySet<string>,
): readonly (readonly string[])[] {
  const groups = findGroups(graph, nodes, edges)
  return groups.filter((group) => group.length <= SMALL_GROUP && !group.some((id) => always.has(id)))
}
