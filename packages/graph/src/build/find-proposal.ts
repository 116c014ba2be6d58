import { PROPOSED, type Entity, type LibraryEntry } from '@claimgraph/model'
import type { MemberIndex } from './member-index.js'

/** What a paper proposes: the node that `(proposed)` means in its claims and results. */
export interface Proposal {
  readonly id: string
  readonly name: string
  readonly unnamed: boolean
  /** Its own phrases for an unnamed proposal: these names are the proposal, not the class that others mean by them. */
  readonly phrases: readonly string[]
}

/**
 * The proposal of a paper: its main named model in role `proposed` (one that the title names, else the one with most claims, else the first),
 * or, without one, a node of its own, `model:` and the paper's id, called by the paper's phrase for it, else by the title.
 */
export function findProposal(entry: LibraryEntry, members: MemberIndex): Proposal {
  const proposed = entry.record.entities.filter((entity) => entity.type === 'model' && entity.role === 'proposed')
  const named = mostTelling(
    entry,
    proposed.filter((entity) => entity.kind === 'named' && members.find('model', entry.paper.id, entity.name) !== undefined),
  )
  if (named) {
    const node = members.find('model', entry.paper.id, named.name)
    return { id: node?.id ?? '', name: node?.name ?? named.name, unnamed: false, phrases: [] }
  }
  const phrases = proposed.filter((entity) => entity.kind === 'family')
  const corrected = members.find('model', entry.paper.id, PROPOSED)
  return {
    id: corrected?.id ?? `model:${entry.paper.id}`,
    name: corrected?.name ?? mostTelling(entry, phrases)?.name ?? titleOf(entry),
    unnamed: true,
    phrases: phrases.map((entity) => entity.name),
  }
}

function mostTelling(entry: LibraryEntry, candidates: readonly Entity[]): Entity | undefined {
  const title = entry.paper.title.toLowerCase()
  const score = (entity: Entity): number =>
    (entity.mentions.some((mention) => title.includes(mention.toLowerCase())) ? 1000 : 0) +
    entry.record.claims.filter((claim) => claim.subject === entity.name || claim.object === entity.name).length
  return [...candidates].sort((a, b) => score(b) - score(a))[0]
}

/** The title, or the beginning of the abstract of a paper without one. */
function titleOf({ paper }: LibraryEntry): string {
  return paper.title || paper.abstract.slice(0, 80).trim()
}
