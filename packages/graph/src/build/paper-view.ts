import { PROPOSED, type EntityType, type LibraryEntry, type ResolvedEntity } from '@claimgraph/model'
import { findProposal, type Proposal } from './find-proposal.js'
import type { MemberIndex } from './member-index.js'

/** One paper of the library, its names read as nodes. */
export interface PaperView extends LibraryEntry {
  readonly proposal: Proposal
  /** Ids of all models that it proposes. */
  readonly proposed: ReadonlySet<string>
  /** Node id of a name of its record; undefined for one that the resolution does not know. */
  node(type: EntityType, name: string): string | undefined
}

/**
 * Read a paper's names as nodes: `(proposed)` and the phrases of an unnamed proposal are its proposal's node. Sizes and versions of what it proposes
 * that no other paper speaks of are its own too.
 */
export function viewPaper(entry: LibraryEntry, members: MemberIndex): PaperView {
  const proposal = findProposal(entry, members)
  const phrases = new Set([PROPOSED, ...proposal.phrases])
  const node = (type: EntityType, name: string): string | undefined =>
    type === 'model' && phrases.has(name) ? proposal.id : members.find(type, entry.paper.id, name)?.id
  const proposed = entry.record.entities.flatMap((entity) =>
    entity.type === 'model' && entity.role === 'proposed' ? (node('model', entity.name) ?? []) : [],
  )
  const own = new Set([proposal.id, ...proposed])
  const variants = [...own].flatMap((id) => members.variants(id)).filter((variant) => isOnlyIn(variant, entry.paper.id))
  return { ...entry, proposal, proposed: new Set([...own, ...variants.map((variant) => variant.id)]), node }
}

function isOnlyIn(entity: ResolvedEntity, paper: string): boolean {
  return entity.members.every(([member]) => member === paper)
}
