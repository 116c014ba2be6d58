import type { BoundClause } from '../bound-query.js'
import type { Scope } from '../scope.js'

/** A clause with its names resolved, and what can be seen behind it. */
export interface ClauseResult {
  readonly bound: BoundClause
  readonly scope: Scope
}

/** Slots of the variables of a scope: what is kept of a row that is put aside. */
export function slotsOfScope(scope: Scope): readonly number[] {
  return [...new Set([...scope.values()].map(({ slot }) => slot))]
}
