import type { CompareAnswer, ComparisonRow } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { findNode } from '../find/find-node.js'
import { claimsOf } from './claims-of.js'
import { withSubject } from './comparison-row.js'
import { contradictionsAmong, tradeoffsAmong } from './opposed-pairs.js'
import { isNamedModel } from './related-models.js'

/**
 * What papers say of a model against one other, or against all: it is the subject of each direct row. With another model also by way of a third: named
 * ones only, with which both are compared on a shared metric and not on different benchmarks; telling ones (both steps point one way) first.
 */
export function askCompare(graph: ClaimGraph, name: string, other?: string): CompareAnswer {
  const a = findNode(graph, name, 'model')
  const b = other === undefined ? undefined : findNode(graph, other, 'model')
  const mine = claimsOf(graph, a.id).map((row) => withSubject(row, new Set([a.id])))
  const direct = b ? mine.filter((row) => row.object?.id === b.id) : mine
  return {
    a,
    ...(b ? { b } : {}),
    direct,
    through: b ? throughOthers(graph, mine, claimsOf(graph, b.id), b.id) : [],
    contradictions: contradictionsAmong(direct),
    tradeoffs: tradeoffsAmong(direct, (id) => isNamedModel(graph, id)),
  }
}

type Through = CompareAnswer['through'][number]

function throughOthers(
  graph: ClaimGraph,
  mine: readonly ComparisonRow[],
  theirs: readonly ComparisonRow[],
  other: string,
): readonly Through[] {
  const found = mine.flatMap((first): readonly Through[] => {
    const via = first.object
    if (via === null || via.id === other || !isNamedModel(graph, via.id)) return []
    return theirs
      .map((row) => withSubject(row, new Set([via.id])))
      .filter((second) => second.subject.id === via.id && second.object?.id === other && second.object.id !== first.subject.id)
      .map((second) => ({ via, first, second, sharedMetrics: first.metrics.filter((metric) => second.metrics.includes(metric)) }))
      .filter((through) => through.sharedMetrics.length > 0 && sameGround(through.first, through.second))
  })
  return found.sort((one, two) => Number(isTelling(two)) - Number(isTelling(one)))
}

/** Not on different benchmarks; a technique added to two hosts says nothing of one host against the other. */
function sameGround(a: ComparisonRow, b: ComparisonRow): boolean {
  if (a.addon || b.addon) return false
  return a.benchmarks.length === 0 || b.benchmarks.length === 0 || a.benchmarks.some((name) => b.benchmarks.includes(name))
}

function isTelling({ first, second }: Through): boolean {
  return first.relation !== 'compared' && first.relation === second.relation
}
