import type { NodeAttributes, Relation } from '@claimgraph/model'
import { textOf } from '../read-property.js'
import { TURNED } from '../turned-relation.js'
import type { GraphClaim } from './build-claims.js'
import { edgeId, type DraftEdge } from './draft.js'
import { distinctPassages, passageProperties } from './passage-properties.js'
import type { PaperView } from './paper-view.js'

/**
 * Which baselines a paper compares with: one `COMPARES_WITH` to each model in its own claims that it does not propose. `relations` are its
 * proposal's against that model, in the order outperforms, matches, trails, compared; `compared` where the paper compares it with models of others only.
 */
export function comparisonEdges(
  view: PaperView,
  claims: readonly GraphClaim[],
  nodes: ReadonlyMap<string, NodeAttributes>,
): readonly DraftEdge[] {
  const against = new Map<string, Comparison[]>()
  for (const claim of claims) {
    if (!claim.own || claim.object === undefined) continue
    for (const [model, relation] of baselinesOf(view, claim, claim.object)) {
      against.set(model, [...(against.get(model) ?? []), { claim, relation }])
    }
  }
  return [...against].map(([model, found]) => comparisonEdge(view, model, found, nodes))
}

interface Comparison {
  readonly claim: GraphClaim
  /** The proposal's; undefined where the claim compares two models of others. */
  readonly relation: Relation | undefined
}

function baselinesOf(view: PaperView, claim: GraphClaim, object: string): readonly (readonly [string, Comparison['relation']])[] {
  const ownSubject = view.proposed.has(claim.subject)
  const ownObject = view.proposed.has(object)
  if (ownSubject && ownObject) return []
  if (ownSubject) return [[object, claim.relation]]
  if (ownObject) return [[claim.subject, TURNED[claim.relation]]]
  return [
    [claim.subject, undefined],
    [object, undefined],
  ]
}

const RELATIONS: readonly Relation[] = ['outperforms', 'matches', 'trails', 'compared']

function comparisonEdge(
  view: PaperView,
  model: string,
  found: readonly Comparison[],
  nodes: ReadonlyMap<string, NodeAttributes>,
): DraftEdge {
  const names = (key: 'benchmarks' | 'metrics' | 'tasks'): readonly string[] =>
    [...new Set(found.flatMap(({ claim }) => claim[key]))].sort().map((id) => textOf(nodes.get(id) ?? {}, 'name'))
  const relations = RELATIONS.filter((relation) => found.some((one) => one.relation === relation))
  return {
    source: view.paper.id,
    target: model,
    attributes: {
      type: 'COMPARES_WITH',
      id: edgeId('COMPARES_WITH', view.paper.id, model),
      relations: relations.length > 0 ? relations : ['compared'],
      benchmarks: names('benchmarks'),
      metrics: names('metrics'),
      tasks: names('tasks'),
      ...passageProperties(distinctPassages(found.flatMap(({ claim }) => claim.passages.slice(0, 1)))),
      claims: [...new Set(found.map(({ claim }) => claim.id))].sort(),
    },
  }
}
