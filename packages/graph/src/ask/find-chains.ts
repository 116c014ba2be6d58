import type { ComparisonRow } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { claimsOf } from './claims-of.js'
import { withSubject } from './comparison-row.js'

export interface ChainRules {
  /** Whether a chain may go over this model. */
  readonly mayPass: (id: string) => boolean
  /** Whether all claims of a chain must share a metric. */
  readonly sharedMetric: boolean
  /** Whether claims on a technique added to its host may be links: they say nothing of the host against others. */
  readonly addons: boolean
  /** Most claims in a chain. */
  readonly longest: number
  /** Most steps that the search may take. */
  readonly steps: number
}

/** Chains of claims from one model to another: each row's subject is the object of the one before; no model twice. */
export function findChains(
  graph: ClaimGraph,
  from: string,
  to: string,
  rules: ChainRules,
): readonly (readonly ComparisonRow[])[] {
  const found: (readonly ComparisonRow[])[] = []
  const claims = memory((id) => claimsOf(graph, id).map((row) => withSubject(row, new Set([id]))))
  let steps = 0
  const extend = (
    chain: readonly ComparisonRow[],
    at: string,
    visited: ReadonlySet<string>,
    metrics: readonly string[],
  ): void => {
    for (const row of claims(at)) {
      if (steps++ > rules.steps) return
      const next = row.object?.id
      if (next === undefined || visited.has(next)) continue
      const shared = chain.length === 0 ? row.metrics : metrics.filter((metric) => row.metrics.includes(metric))
      if (rules.sharedMetric && shared.length === 0) continue
      const isLink = rules.addons || !row.addon
      if (next === to) {
        if (isLink || chain.length === 0) found.push([...chain, row])
      } else if (isLink && chain.length + 1 < rules.longest && rules.mayPass(next)) {
        extend([...chain, row], next, new Set([...visited, next]), shared)
      }
    }
  }
  extend([], from, new Set([from]), [])
  return found
}

function memory<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>()
  return (key) => {
    const earlier = made.get(key)
    if (earlier !== undefined) return earlier
    const value = make(key)
    made.set(key, value)
    return value
  }
}
