import type { DrawnGraph } from '../scene/drawn-graph.js'
import type { CommunityEntry } from '../scene/list-communities.js'
import type { NodeType } from '../scene/node-types.js'
import type { RelationName } from '../scene/relations.js'
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
  /** Nodes of the chain that is open, in its order. */
  readonly path: readonly string[]
  /** Row of the legend that the pointer is on. */
  readonly lit: Lit | null
}

/** What a row of the legend stands for. */
export type Lit =
  | { readonly kind: 'type'; readonly type: NodeType }
  | { readonly kind: 'relation'; readonly relation: RelationName }
  | { readonly kind: 'community'; readonly community: number }

/** Nodes and edges that stand out; `null` when nothing is pointed at or open. */
export interface Focus {
  /** The ones meant; `nodes` holds them and their neighbours. */
  readonly centres: ReadonlySet<string>
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/** What stands out: what the legend points at, else the node that is pointed at, else what is open, with its shown lines and neighbours. */
export function focusOf(graph: DrawnGraph, picture: Picture): Focus | null {
  if (picture.lit !== null) return litFocus(graph, picture, picture.lit)
  const { selection, pointed, visible } = picture
  const path = pointed === null && selection?.kind === 'path' ? picture.path : []
  const centres = [...new Set([...meant(selection, pointed), ...path])].filter((id) => visible.nodes.has(id))
  if (centres.length === 0) return null
  const inside = pointed === null && selection !== null && selection.kind !== 'node'
  const edges = centres
    .flatMap((id) => graph.edges(id))
    .filter((edge) => visible.edges.has(edge) && (!inside || graph.extremities(edge).every((end) => centres.includes(end))))
  return {
    centres: new Set(centres),
    nodes: new Set([...centres, ...edges.flatMap((edge) => graph.extremities(edge))]),
    edges: new Set(edges),
  }
}

function meant(selection: Selection | null, pointed: string | null): readonly string[] {
  if (pointed !== null) return [pointed]
  if (selection === null) return []
  return selection.kind === 'node' ? [selection.id] : [selection.from, selection.to]
}

/** All shown nodes of a type or a community with the lines between them, or all shown lines of a relation with their ends. */
function litFocus(graph: DrawnGraph, { visible }: Picture, lit: Lit): Focus {
  if (lit.kind === 'relation') {
    const edges = [...visible.edges].filter((edge) => graph.getEdgeAttribute(edge, 'relation') === lit.relation)
    return { centres: new Set(), nodes: new Set(edges.flatMap((edge) => graph.extremities(edge))), edges: new Set(edges) }
  }
  const nodes = [...visible.nodes].filter((id) => {
    const { type, community } = graph.getNodeAttributes(id)
    return lit.kind === 'type' ? type === lit.type : community === lit.community
  })
  const inside = new Set(nodes)
  const edges = [...visible.edges].filter((edge) => graph.extremities(edge).every((end) => inside.has(end)))
  return { centres: new Set(), nodes: inside, edges: new Set(edges) }
}
