import type { ClaimGraph } from '@claimgraph/graph'

const QUIET = ['benchmark', 'metric', 'paper', 'task'] as const

/** The view that a page of a part opens with: the page's own first view for the whole; for a part, all types of nodes that were chosen. */
export function firstAddress(part: ClaimGraph, whole: ClaimGraph): string {
  if (part.order === whole.order) return ''
  const chosen = new Set(part.mapNodes((_, { label }) => label.toLowerCase()))
  return `#/graph?hide=${QUIET.filter((type) => !chosen.has(type)).join(',')}&small=true`
}
