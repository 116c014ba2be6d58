import type { ComparisonRow, PathAnswer } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { compareTexts } from '../compare-texts.js'
import { findNode } from '../find/find-node.js'
import { findChains } from './find-chains.js'
import { isNamedModel } from './related-models.js'

const SHOWN = 10
const LONGEST = 3
const STEPS = 200_000

type Chain = PathAnswer['chains'][number]

const OVER_A_CLASS = 'goes over'
const OVER_AN_ADDON = 'uses a technique added to its host'

/** Whether a chain is one of those shown by default: over named models that share a metric. */
export function isSoundChain({ sharedMetrics, warning }: Chain): boolean {
  return sharedMetrics.length > 0 && !warning?.includes(OVER_A_CLASS) && !warning?.includes(OVER_AN_ADDON)
}

/**
 * How claims lead from one model to another, shortest chains first, at most three claims and ten chains. By default over named models that share a
 * metric. Only where there is no such chain are others shown, each with a warning of what makes it weak.
 */
export function askPath(graph: ClaimGraph, from: string, to: string): PathAnswer {
  const [a, b] = [findNode(graph, from, 'model'), findNode(graph, to, 'model')]
  const isNamed = (id: string): boolean => isNamedModel(graph, id)
  const sound = findChains(graph, a.id, b.id, {
    mayPass: isNamed,
    sharedMetric: true,
    addons: false,
    longest: LONGEST,
    steps: STEPS,
  })
  const any =
    sound.length > 0
      ? sound
      : findChains(graph, a.id, b.id, { mayPass: () => true, sharedMetric: false, addons: true, longest: LONGEST, steps: STEPS })
  const chains = any.map((rows) => readChain(rows, isNamed)).sort(compareChains)
  return { from: a, to: b, chains: chains.slice(0, SHOWN) }
}

function readChain(rows: readonly ComparisonRow[], isNamed: (id: string) => boolean): Chain {
  const sharedMetrics = (rows[0]?.metrics ?? []).filter((metric) => rows.every((row) => row.metrics.includes(metric)))
  const warnings = [
    ...metricWarning(rows, sharedMetrics),
    ...passingWarning(rows, isNamed),
    ...addonWarning(rows),
    ...benchmarkWarning(rows),
  ]
  return { rows, sharedMetrics, ...(warnings.length > 0 ? { warning: warnings.join('; ') } : {}) }
}

function metricWarning(rows: readonly ComparisonRow[], shared: readonly string[]): readonly string[] {
  if (shared.length > 0) return []
  return [rows.length === 1 ? 'the claim names no metric' : 'its claims share no metric']
}

function passingWarning(rows: readonly ComparisonRow[], isNamed: (id: string) => boolean): readonly string[] {
  const between = rows.slice(1).map((row) => row.subject)
  const vague = between.filter((node) => !isNamed(node.id)).map((node) => node.name)
  return vague.length > 0 ? [`${OVER_A_CLASS} ${vague.join(', ')}, which may mean different models in different papers`] : []
}

function addonWarning(rows: readonly ComparisonRow[]): readonly string[] {
  return rows.length > 1 && rows.some((row) => row.addon)
    ? [`${OVER_AN_ADDON}, which says nothing of the host against others`]
    : []
}

function benchmarkWarning(rows: readonly ComparisonRow[]): readonly string[] {
  const conflict = (a: ComparisonRow, b: ComparisonRow): boolean =>
    a.benchmarks.length > 0 && b.benchmarks.length > 0 && !a.benchmarks.some((name) => b.benchmarks.includes(name))
  return rows.some((a) => rows.some((b) => conflict(a, b))) ? ['its claims are on different benchmarks'] : []
}

/** Chains without a warning first, then short ones, then by their claims. */
function compareChains(a: Chain, b: Chain): number {
  const key = (chain: Chain): string => chain.rows.map((row) => row.claim).join(' ')
  return (
    Number(a.warning !== undefined) - Number(b.warning !== undefined) ||
    a.rows.length - b.rows.length ||
    compareTexts(key(a), key(b))
  )
}
