import { PROPOSED, type LibraryEntry } from '@claimgraph/model'
import type { Draft } from './draft.js'
import { compare, type Occurrence } from './occurrence.js'

/** A paper's proposal that has no name of its own, and the classes that other papers mean by its phrase. */
export interface UnnamedProposal {
  readonly entry: LibraryEntry
  readonly name: string
  /** The paper's proposed classes: their claims are about the proposal. */
  readonly occurrences: readonly Occurrence[]
}

/**
 * Proposals without a name: papers that propose no named model, but a class of their own, or of whose proposal a claim or result speaks. The name is the phrase
 * of most claims and results, then of the record's order; without one, the title.
 */
export function findUnnamedProposals(entries: readonly LibraryEntry[], drafts: readonly Draft[]): readonly UnnamedProposal[] {
  const proposedClasses = new Map<string, Occurrence[]>()
  for (const { occurrences } of drafts) {
    for (const occurrence of occurrences) {
      if (occurrence.entity.role !== 'proposed' || occurrence.kind !== 'family') continue
      proposedClasses.set(occurrence.paper, [...(proposedClasses.get(occurrence.paper) ?? []), occurrence])
    }
  }
  return entries
    .filter((entry) => !entry.record.entities.some((entity) => entity.role === 'proposed' && entity.kind === 'named'))
    .map((entry) => ({ entry, occurrences: proposedClasses.get(entry.paper.id) ?? [] }))
    .filter(({ entry, occurrences }) => occurrences.length > 0 || speaksOfProposal(entry))
    .map(({ entry, occurrences }) => ({ entry, occurrences, name: phraseFor(entry, occurrences) }))
}

/** Does a claim or a result speak of `(proposed)`? */
export function speaksOfProposal({ record }: LibraryEntry): boolean {
  return (
    record.claims.some(({ subject, object }) => subject === PROPOSED || object === PROPOSED) ||
    record.results.some(({ model, on, relative_to }) => model === PROPOSED || on === PROPOSED || relative_to === PROPOSED)
  )
}

function phraseFor({ paper, record }: LibraryEntry, occurrences: readonly Occurrence[]): string {
  const uses = (name: string) =>
    record.claims.filter(({ subject }) => subject === name).length + record.results.filter(({ model }) => model === name).length
  const order = (name: string) => record.entities.findIndex((entity) => entity.name === name)
  const [best] = occurrences.map(({ name }) => name).sort((a, b) => uses(b) - uses(a) || order(a) - order(b) || compare(a, b))
  return best ?? (paper.title.trim() || paper.id)
}
