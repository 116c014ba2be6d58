import type { EdgeAttributes, NodeAttributes, RelationshipType } from '@claimgraph/model'
import { textOf } from '../read-property.js'
import type { GraphClaim } from './build-claims.js'
import type { DraftEdge } from './draft.js'
import { passageProperties } from './passage-properties.js'

const TYPES = {
  outperforms: 'OUTPERFORMS',
  trails: 'OUTPERFORMS',
  matches: 'MATCHES',
  compared: 'COMPARED_WITH',
} as const satisfies Record<string, RelationshipType>

/**
 * The relationships of a claim: one between its two models, or, against unnamed competitors, one to each benchmark and task of the claim, without
 * any to its metrics, without any of all these to its paper.
 */
export function claimEdges(claim: GraphClaim, nodes: ReadonlyMap<string, NodeAttributes>): readonly DraftEdge[] {
  if (claim.object !== undefined) {
    const attributes = { type: TYPES[claim.relation], id: claim.id, ...claimProperties(claim, nodes) }
    return [{ source: claim.subject, target: claim.object, attributes }]
  }
  return priorWorkTargets(claim).map((target) => ({
    source: claim.subject,
    target,
    attributes: {
      type: 'AGAINST_PRIOR_WORK',
      id: `${claim.id}>${target}`,
      relation: claim.relation,
      ...claimProperties(claim, nodes),
    },
  }))
}

function priorWorkTargets(claim: GraphClaim): readonly string[] {
  const named = [...claim.benchmarks, ...claim.tasks]
  if (named.length > 0) return named
  return claim.metrics.length > 0 ? claim.metrics : [claim.paper]
}

function claimProperties(claim: GraphClaim, nodes: ReadonlyMap<string, NodeAttributes>): Omit<EdgeAttributes, 'type' | 'id'> {
  const names = (ids: readonly string[]): readonly string[] => ids.map((id) => textOf(nodes.get(id) ?? {}, 'name'))
  return {
    claim: claim.id,
    paper: claim.paper,
    own: claim.own,
    benchmarks: names(claim.benchmarks),
    benchmarkIds: claim.benchmarks,
    metrics: names(claim.metrics),
    metricIds: claim.metrics,
    tasks: names(claim.tasks),
    taskIds: claim.tasks,
    sota: claim.sota,
    addon: claim.addon,
    stated: claim.stated,
    ...passageProperties(claim.passages),
    confidence: claim.confidence,
    rule: claim.rule,
  }
}
