import { keepNodes } from '@claimgraph/export'
import type { ClaimGraph } from '@claimgraph/graph'
import type { Visible } from '../scene/choose-visible.js'
import type { DrawnGraph } from '../scene/drawn-graph.js'
import { relationOfType } from '../scene/relations.js'

/** What of the whole graph a view shows: its nodes, where the canvas has them, and every relationship behind a line that is shown. */
export function partOfView(whole: ClaimGraph, drawn: DrawnGraph, visible: Visible): ClaimGraph {
  const lines = new Set([...visible.edges].map((edge) => lineKey(drawn, edge)))
  const part = keepNodes(whole, visible.nodes, (edge) => {
    const relation = relationOfType(whole.getEdgeAttribute(edge, 'type'))
    return relation !== undefined && lines.has([relation.name, ...whole.extremities(edge)].join(' '))
  })
  part.forEachNode((id) => {
    const { x, y } = drawn.getNodeAttributes(id)
    part.mergeNodeAttributes(id, { x, y })
  })
  return part
}

/**
 * The same with the lines that the page derives as relationships of their own: a model builds on another where a paper proposes the one and builds on the
 * other. They bear `derived: true` and the papers.
 */
export function withDerived(part: ClaimGraph, drawn: DrawnGraph, visible: Visible): ClaimGraph {
  const whole = part.copy()
  for (const edge of visible.edges) {
    const { relation, papers } = drawn.getEdgeAttributes(edge)
    const [source, target] = drawn.extremities(edge)
    if (relation !== 'builds' || !whole.hasNode(source) || !whole.hasNode(target)) continue
    const id = `builds ${source} ${target}`
    whole.addDirectedEdgeWithKey(id, source, target, { id, type: 'BUILDS_ON', derived: true, papers: [...papers] })
  }
  return whole
}

function lineKey(drawn: DrawnGraph, edge: string): string {
  return [drawn.getEdgeAttribute(edge, 'relation'), ...drawn.extremities(edge)].join(' ')
}
