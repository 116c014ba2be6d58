import type { ClaimGraph } from '@claimgraph/graph'
import { flatValue, printable } from './flat-value.js'

/**
 * Lines on what a format without lists could not carry as it is: lists that were joined, characters that were dropped, values that were left out. `[]` when
 * there is nothing to tell.
 */
export function reportLosses(graph: ClaimGraph): readonly string[] {
  const joined = new Set<string>()
  const ambiguous = new Set<string>()
  let stripped = 0
  let dropped = 0
  const look = (_: string, attributes: Readonly<Record<string, unknown>>): void => {
    for (const [key, value] of Object.entries(attributes)) {
      if (Array.isArray(value) && value.length > 1) joined.add(key)
      if (Array.isArray(value) && value.some((item) => typeof item === 'string' && item.includes('; '))) ambiguous.add(key)
      if (typeof value === 'string' && printable(value) !== value) stripped += 1
      if (typeof value === 'number' && flatValue(value) === undefined) dropped += 1
    }
  }
  graph.forEachNode(look)
  graph.forEachEdge(look)
  return [
    ...(joined.size > 0 ? [`lists are joined by "; ": ${[...joined].sort().join(', ')}`] : []),
    ...(ambiguous.size > 0 ? [`items of these lists hold "; " themselves: ${[...ambiguous].sort().join(', ')}`] : []),
    ...(stripped > 0 ? [`characters that XML does not allow are dropped from ${stripped} values`] : []),
    ...(dropped > 0 ? [`${dropped} values that are no finite numbers are left out`] : []),
  ]
}
