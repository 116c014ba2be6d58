import type { GraphAnswer } from '@claimgraph/model'

/** A graph without what a drawing does not need: evidence, aliases and other lists, and long texts. */
export function leanGraph(answer: GraphAnswer): GraphAnswer {
  return {
    ...answer,
    nodes: answer.nodes.map((node) => ({ ...node, attributes: lean(node.attributes) })),
    edges: answer.edges.map((edge) => ({ ...edge, attributes: lean(edge.attributes) })),
  }
}

const LONGEST = 300
const NEVER = new Set(['evidence', 'stated', 'rule'])

function lean(attributes: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) => {
      if (NEVER.has(key) || typeof value === 'object') return []
      return [[key, typeof value === 'string' && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value]]
    }),
  )
}
