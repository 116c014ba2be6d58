import type { EntityType, ModelKind } from '@claimgraph/model'

/** One thing under the names that the field has for it. `source` says where the names stand side by side. */
export interface KnownName {
  readonly type: EntityType
  /** Models only: a class, or a system under its own name. */
  readonly kind?: ModelKind
  readonly name: string
  readonly also: readonly string[]
  readonly source: string
}

/** A row of a table of known names: the name, the other names split by `|`, the source. */
export type KnownRow = readonly [name: string, also: string, source: string]

/** Table rows as names of one type. */
export function knownNames(type: EntityType, rows: readonly KnownRow[], kind?: ModelKind): readonly KnownName[] {
  return rows.map(([name, also, source]) => ({ type, ...(kind ? { kind } : {}), name, also: also.split('|'), source }))
}
