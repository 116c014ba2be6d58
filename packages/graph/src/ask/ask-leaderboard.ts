import { ClaimgraphError, type LeaderboardAnswer, type NodeRef } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { compareTexts } from '../compare-texts.js'
import { findNode } from '../find/find-node.js'
import { nodeRef } from '../find/node-ref.js'
import { textOf } from '../read-property.js'
import { resultsOn, type BoardResult } from './board-result.js'
import { proposalsOf } from './claims-of.js'
import { rankRows } from './rank-rows.js'

/** What a leaderboard ranks by. */
export interface LeaderboardOptions {
  /** Name or id; the metric with most absolute results on the benchmark unless given. */
  readonly metric?: string
}

/**
 * The leaderboard of a benchmark by one metric: absolute results only, one row a model, host and condition, best first (highest first where
 * `better` is null: nobody knows the direction), every paper that reports it beside it. Differences and ratios stand apart. Results whose
 * number is not exact, or in a unit that cannot be compared with the others', are not ranked.
 *
 * @throws ClaimgraphError `not-found` when no metric is asked for and no result on the benchmark is known.
 */
export function askLeaderboard(graph: ClaimGraph, benchmark: string, options: LeaderboardOptions = {}): LeaderboardAnswer {
  const node = findNode(graph, benchmark, 'benchmark')
  const results = resultsOn(graph, node.id)
  const metrics = metricsByResults(results)
  const metric = options.metric === undefined ? metrics[0] : findNode(graph, options.metric, 'metric').id
  if (metric === undefined) {
    throw new ClaimgraphError('not-found', `No result on “${node.name}” in these abstracts`)
  }
  const mine = results.filter((result) => result.metricId === metric)
  const better = textOf(graph.getNodeAttributes(metric), 'better')
  const direction = better === 'higher' || better === 'lower' ? better : null
  return {
    benchmark: node,
    metric: nodeRef(graph, metric),
    otherMetrics: metrics.filter((other) => other !== metric).map((other) => nodeRef(graph, other)),
    better: direction,
    rows: rankRows(
      mine.filter((result) => result.kind === 'absolute'),
      direction,
      (result) => proposalsOf(graph, result.paper.id).has(result.model.id),
    ),
    relative: mine
      .filter((result) => result.kind !== 'absolute')
      .map(relativeRow)
      .sort(byModel),
  }
}

/** Metric ids with results on the benchmark: most absolute results first, then most of any kind. */
function metricsByResults(results: readonly BoardResult[]): readonly string[] {
  const weights = new Map<string, number>()
  for (const { metricId, kind } of results) weights.set(metricId, (weights.get(metricId) ?? 0) + (kind === 'absolute' ? 1000 : 1))
  return [...weights].sort(([a, many], [b, few]) => few - many || compareTexts(a, b)).map(([id]) => id)
}

function relativeRow(result: BoardResult): LeaderboardAnswer['relative'][number] {
  return {
    model: result.model,
    value: result.value,
    kind: result.kind === 'difference' ? 'difference' : 'ratio',
    relativeTo: result.relativeTo,
    paper: result.paper,
    evidence: result.evidence,
  }
}

function byModel(
  a: { readonly model: NodeRef; readonly value: string },
  b: { readonly model: NodeRef; readonly value: string },
): number {
  return compareTexts(a.model.name, b.model.name) || compareTexts(a.value, b.value)
}
