import type { Entity, EntityType, LibraryContent, LibraryEntry, ModelKind } from '@claimgraph/model'
import { findLongForm } from './long-form.js'

/** One entity of one paper's record, with what the paper itself says that its name stands for. */
export interface Occurrence {
  readonly paper: string
  readonly type: EntityType
  readonly name: string
  readonly kind?: ModelKind
  /** Introduced by this paper under a name of its own. */
  readonly proposes: boolean
  readonly entity: Entity
  readonly entry: LibraryEntry
  /** The short form and its long form, as the paper gives them. */
  readonly definition?: { readonly short: string; readonly long: string }
}

/** Entities of all papers, sorted by paper id, type and name; two entities of one record with one type and name are one occurrence. */
export function readOccurrences(content: LibraryContent): readonly Occurrence[] {
  const entries = [...content.entries].sort((a, b) => compare(a.paper.id, b.paper.id))
  return entries.flatMap(readEntry)
}

function readEntry(entry: LibraryEntry): readonly Occurrence[] {
  const entities = new Map<string, Entity>()
  for (const entity of entry.record.entities) {
    const slot = `${entity.type} ${entity.name}`
    const before = entities.get(slot)
    entities.set(slot, before ? joinEntities(before, entity) : entity)
  }
  return [...entities.entries()].sort(([a], [b]) => compare(a, b)).map(([, entity]) => toOccurrence(entry, entity))
}

function toOccurrence(entry: LibraryEntry, entity: Entity): Occurrence {
  const definition = findLongForm(entity, entry.paper)
  return {
    paper: entry.paper.id,
    type: entity.type,
    name: entity.name,
    ...(entity.kind ? { kind: entity.kind } : {}),
    proposes: entity.role === 'proposed' && entity.kind === 'named',
    entity,
    entry,
    ...(definition ? { definition } : {}),
  }
}

function joinEntities(a: Entity, b: Entity): Entity {
  const spans = [...(a.spans ?? []), ...(b.spans ?? [])]
  return { ...b, ...a, mentions: [...new Set([...a.mentions, ...b.mentions])], ...(spans.length > 0 ? { spans } : {}) }
}

/** Order of code units: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
