import { PROPOSED, type Entity, type LibraryEntry } from '@claimgraph/model'
import type { Draft } from './draft.js'
import { compare, type Occurrence } from './occurrence.js'

/** A paper's proposal that has no name of its own, and the classes that other papers mean by its phrase. */
export interface UnnamedProposal {
  readonly entry: LibraryEntry
  readonly name: string
  /** The paper's proposed classes: their claims are about the proposal. */
  readonly occurrences: readonly Occurrence[]
  /** Keys of the classes that the names of `occurrences` mean elsewhere. */
  readonly classKeys: readonly string[]
}

/**
 * Proposals without a name: papers that propose no named model, but a class of their own, or of whose proposal a claim or result speaks. The name is the
 * most telling phrase; without one, the title.
 */
export function findUnnamedProposals(entries: readonly LibraryEntry[], drafts: readonly Draft[]): readonly UnnamedProposal[] {
  const proposed = proposedClasses(drafts)
  return entries
    .filter((entry) => !entry.record.entities.some((entity) => entity.role === 'proposed' && entity.kind === 'named'))
    .map((entry) => ({ entry, classes: proposed.get(entry.paper.id) ?? [] }))
    .filter(({ entry, classes }) => classes.length > 0 || speaksOfProposal(entry))
    .map(({ entry, classes }) => ({
      entry,
      occurrences: classes.map(([occurrence]) => occurrence),
      classKeys: classes.map(([, key]) => key),
      name:
        mostTelling(
          entry,
          classes.map(([{ entity }]) => entity),
        )?.name ??
        (entry.paper.title.trim() || entry.paper.abstract.slice(0, 80).trim()),
    }))
}

function proposedClasses(drafts: readonly Draft[]): ReadonlyMap<string, readonly (readonly [Occurrence, string])[]> {
  const classes = new Map<string, (readonly [Occurrence, string])[]>()
  for (const { occurrences, key } of drafts) {
    for (const occurrence of occurrences) {
      if (occurrence.entity.role !== 'proposed' || occurrence.kind !== 'family') continue
      classes.set(occurrence.paper, [...(classes.get(occurrence.paper) ?? []), [occurrence, key]])
    }
  }
  return classes
}

/** What stands for a paper's proposal: what its title names, else what most claims and results speak of, else the first of the record. */
export function mostTelling({ paper, record }: LibraryEntry, candidates: readonly Entity[]): Entity | undefined {
  const title = paper.title.toLowerCase()
  const score = ({ name, mentions }: Entity) =>
    (mentions.some((mention) => title.includes(mention.toLowerCase())) ? 1000 : 0) +
    record.claims.filter(({ subject, object }) => subject === name || object === name).length
  const order = ({ name }: Entity) => record.entities.findIndex((entity) => entity.name === name)
  return [...candidates].sort((a, b) => score(b) - score(a) || order(a) - order(b) || compare(a.name, b.name))[0]
}

/** Is it what its paper proposes above all, of all the named models that it proposes? */
export function isMainProposal({ entry, name, proposes }: Occurrence): boolean {
  const named = entry.record.entities.filter((entity) => entity.role === 'proposed' && entity.kind === 'named')
  return proposes && mostTelling(entry, named)?.name === name
}

/** Does a claim or a result speak of `(proposed)`? */
export function speaksOfProposal({ record }: LibraryEntry): boolean {
  return (
    record.claims.some(({ subject, object }) => subject === PROPOSED || object === PROPOSED) ||
    record.results.some(({ model, on, relative_to }) => model === PROPOSED || on === PROPOSED || relative_to === PROPOSED)
  )
}
