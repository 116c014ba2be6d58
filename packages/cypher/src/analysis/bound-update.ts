import type { SetItem } from '../syntax/clause.js'
import type { Expression } from '../syntax/expression.js'
import type { BoundClause, BoundMatch } from './bound-query.js'
import type { BoundPath } from './bound-pattern.js'

/** Slots of the variables that can be seen behind a clause: what must be kept when rows are put aside. */
interface BoundUpdate {
  readonly scopeSlots: readonly number[]
}

export interface BoundEntityProperties {
  /** Map literal, parameter or none. */
  readonly properties?: Expression
}

export interface CreatedNode extends BoundEntityProperties {
  readonly slot: number
  readonly labels: readonly string[]
}

export interface CreatedRelationship extends BoundEntityProperties {
  readonly slot: number
  readonly type: string
  readonly start: number
  readonly end: number
}

/** What a pattern in CREATE or MERGE makes, nodes and relationships in the order of writing. */
export interface Creation {
  readonly nodes: readonly CreatedNode[]
  readonly relationships: readonly CreatedRelationship[]
  readonly paths: readonly BoundPath[]
}

export interface BoundCreate extends BoundUpdate, Creation {
  readonly kind: 'create'
}

export interface BoundMerge extends BoundUpdate {
  readonly kind: 'merge'
  readonly match: BoundMatch
  /** Where the search puts what it finds, and where the clause's variables lie. */
  readonly found: readonly { readonly from: number; readonly to: number }[]
  readonly creation: Creation
  readonly onCreate: readonly SetItem[]
  readonly onMatch: readonly SetItem[]
}

export interface BoundSet extends BoundUpdate {
  readonly kind: 'set'
  readonly items: readonly SetItem[]
}

export type BoundRemoveItem =
  | { readonly kind: 'property'; readonly target: Expression; readonly key: string }
  | { readonly kind: 'labels'; readonly target: Expression; readonly labels: readonly string[] }

export interface BoundRemove extends BoundUpdate {
  readonly kind: 'remove'
  readonly items: readonly BoundRemoveItem[]
}

export interface BoundDelete extends BoundUpdate {
  readonly kind: 'delete'
  readonly detach: boolean
  readonly targets: readonly Expression[]
}

export interface BoundForeach extends BoundUpdate {
  readonly kind: 'foreach'
  readonly list: Expression
  readonly slot: number
  readonly clauses: readonly BoundClause[]
}
