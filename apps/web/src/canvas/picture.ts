import type { DrawnGraph } from '../scene/drawn-graph.js'
import type { CommunityEntry } from '../scene/list-communities.js'
import type { Theme } from '../scene/palette.js'
import type { Visible } from '../scene/choose-visible.js'
import type { Selection } from '../state/view.js'

/** All that the canvas draws from. */
export interface Picture {
  readonly visible: Visible
  readonly theme: Theme
  readonly selection: Selection | null
  /** Node under the pointer, or that a list elsewhere points at. */
  readonly pointed: string | null
  readonly communities: readonly CommunityEntry[]
}

/** Nodes and edges that stand out; `null` when nothing is pointed at or open. */
export interface Focus {
  /** The ones meant; `nodes` holds them and their neighbours. */
  readonly centres: ReadonlySet<string>
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/** What stands out: the node or pair that is pointed at or else open, with its shown lines and neighbours. */
export function focusOf(graph: DrawnGraph, picture: Picture): Focus | null {
  const { selection, pointed, visible } = picture
  const centres = (
    pointed !== null ? [pointed] : selection?.kind === 'node' ? [selection.id] : selection ? [selection.from, selection.to] : []
  ).filter((id) => visible.nodes.has(id))
  if (centres.length === 0) return null
  const pair = pointed === null && selection?.kind === 'pair'
  const edges = centres
    .flatMap((id) => graph.edges(id))
    .filter((edge) => visible.edges.has(edge) && (!pair || graph.extremities(edge).every((end) => centres.includes(end))))
  return {
    centres: new Set(centres),
    nodes: new Set([...centres, ...edges.flatMap((edge) => graph.extremities(edge))]),
    edges: new Set(edges),
  }
}
