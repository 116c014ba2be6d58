import type { Evidence, NodeRef, PaperRef } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { nodeRef, paperRef } from '../find/node-ref.js'
import { numberOf, textOf } from '../read-property.js'
import { readEvidence } from './comparison-row.js'

/** One result on a benchmark, as a leaderboard reads it. */
export interface BoardResult {
  readonly id: string
  readonly model: NodeRef
  readonly metricId: string
  readonly kind: string
  readonly value: string
  readonly number?: number
  readonly unit?: string
  readonly condition?: string
  readonly on?: NodeRef
  /** A model's name, `prior work` or `plain`. */
  readonly relativeTo: string | null
  readonly paper: PaperRef
  readonly evidence: Evidence
}

/** All results on a benchmark, in the graph's order. */
export function resultsOn(graph: ClaimGraph, benchmark: string): readonly BoardResult[] {
  const results: BoardResult[] = []
  graph.forEachInEdge(benchmark, (id, attributes, source) => {
    if (attributes.type !== 'SCORES') return
    const [number, unit, condition] = [
      numberOf(attributes, 'number'),
      textOf(attributes, 'unit'),
      textOf(attributes, 'condition'),
    ]
    const [on, relativeTo] = [textOf(attributes, 'on'), textOf(attributes, 'relativeTo')]
    const [evidence] = readEvidence(attributes)
    if (!evidence) return
    results.push({
      id,
      model: nodeRef(graph, source),
      metricId: textOf(attributes, 'metricId'),
      kind: textOf(attributes, 'kind'),
      value: textOf(attributes, 'value'),
      ...(number === undefined ? {} : { number }),
      ...(unit === '' ? {} : { unit }),
      ...(condition === '' ? {} : { condition }),
      ...(on === '' ? {} : { on: nodeRef(graph, on) }),
      relativeTo: relativeTo === '' ? null : graph.hasNode(relativeTo) ? nodeRef(graph, relativeTo).name : relativeTo,
      paper: paperRef(graph, textOf(attributes, 'paper')),
      evidence,
    })
  })
  return results
}
