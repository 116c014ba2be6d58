import type { Entity, RelationshipType } from '@claimgraph/model'
import type { GraphClaim } from './build-claims.js'
import { edgeId, type DraftEdge } from './draft.js'
import { findMention } from './find-mention.js'
import { passageProperties } from './passage-properties.js'
import type { PaperView } from './paper-view.js'

const CONDITION_TYPES = {
  benchmark: 'EVALUATES_ON',
  metric: 'MEASURES',
  task: 'ADDRESSES',
} as const satisfies Record<string, RelationshipType>

/**
 * What a paper proposes, builds on, evaluates on, measures and addresses; `MENTIONS` is for models to which nothing else ties the paper
 * (`COMPARES_WITH` is made from `claims`, elsewhere).
 */
export function paperEdges(view: PaperView, claims: readonly GraphClaim[]): readonly DraftEdge[] {
  const compared = new Set(claims.flatMap(({ own, subject, object }) => (own && object !== undefined ? [subject, object] : [])))
  const edges = new Map<string, DraftEdge>()
  const proposal = ownProposal(view)
  for (const entity of [...view.record.entities].sort((a, b) => rank(a) - rank(b))) {
    const target = view.node(entity.type, entity.name)
    if (target === undefined) continue
    const type = relationshipType(view, entity, target, compared)
    if (type === undefined || isTied(edges, view, type, target)) continue
    const edge = tie(view, type, target, entity)
    edges.set(edge.attributes.id, edge)
  }
  if (!edges.has(proposal.attributes.id)) edges.set(proposal.attributes.id, proposal)
  return [...edges.values()]
}

const ROLES = ['proposed', 'baseline', 'base', 'mentioned']

/** Bases before mere mentions, so that one thing under two names keeps its strongest tie. */
function rank(entity: Entity): number {
  return entity.base === true ? 1 : ROLES.indexOf(entity.role ?? 'proposed') === 1 ? 3 : ROLES.indexOf(entity.role ?? 'proposed')
}

function relationshipType(
  view: PaperView,
  entity: Entity,
  target: string,
  compared: ReadonlySet<string>,
): RelationshipType | undefined {
  if (entity.type !== 'model') return CONDITION_TYPES[entity.type]
  if (view.proposed.has(target)) return 'PROPOSES'
  if (entity.role === 'base' || entity.base === true) return 'BUILDS_ON'
  return compared.has(target) ? undefined : 'MENTIONS'
}

function isTied(edges: ReadonlyMap<string, DraftEdge>, view: PaperView, type: RelationshipType, target: string): boolean {
  const tied = (other: RelationshipType): boolean => edges.has(edgeId(other, view.paper.id, target))
  return tied(type) || (type === 'MENTIONS' && tied('BUILDS_ON'))
}

function tie(view: PaperView, type: RelationshipType, target: string, entity: Entity): DraftEdge {
  const passage = findMention(view.paper, entity)
  return {
    source: view.paper.id,
    target,
    attributes: { type, id: edgeId(type, view.paper.id, target), ...passageProperties(passage ? [passage] : []) },
  }
}

/** A proposal without any name or phrase is tied to its paper by the title. */
function ownProposal(view: PaperView): DraftEdge {
  const entity: Entity = { type: 'model', role: 'proposed', name: view.proposal.name, mentions: [view.proposal.name] }
  return tie(view, 'PROPOSES', view.proposal.id, entity)
}
