import type { ClaimGraph } from '@claimgraph/graph'

const PAPER_SAYS = 'PROPOSES'
const MEASURED: ReadonlySet<string> = new Set(['SCORES', 'AGAINST_PRIOR_WORK'])

/**
 * A part of a graph with what its claims rest on: the papers that state them, the papers that propose its models, the benchmarks, metrics and tasks that its
 * models are measured on, and the relationships between all of these. Between the nodes of the part itself nothing is added.
 *
 * @param part Nodes and relationships of `whole`; the whole itself comes back as it is.
 */
export function withSupport(whole: ClaimGraph, part: ClaimGraph): ClaimGraph {
  if (part.order === whole.order && part.size === whole.size) return part
  const support = findSupport(whole, part)
  const supported = part.copy()
  for (const id of support) supported.addNode(id, whole.getNodeAttributes(id))
  for (const id of support) {
    whole.forEachEdge(id, (edge, attributes, source, target) => {
      if (supported.hasNode(source) && supported.hasNode(target) && !supported.hasEdge(edge)) {
        supported.addDirectedEdgeWithKey(edge, source, target, attributes)
      }
    })
  }
  return supported
}

function findSupport(whole: ClaimGraph, part: ClaimGraph): ReadonlySet<string> {
  const support = new Set<string>()
  const add = (id: unknown): void => {
    if (typeof id === 'string' && whole.hasNode(id) && !part.hasNode(id)) support.add(id)
  }
  part.forEachEdge((_, { paper }) => add(paper))
  part.forEachNode((node) => {
    whole.forEachInEdge(node, (_, { type }, source) => {
      if (type === PAPER_SAYS) add(source)
    })
    whole.forEachOutEdge(node, (_, { type, paper }, __, target) => {
      if (!MEASURED.has(type)) return
      add(target)
      add(paper)
    })
  })
  return support
}
