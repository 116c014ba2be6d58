import type { SetItem } from '../syntax/clause.js'
import type { Expression } from '../syntax/expression.js'
import type { LabelExpression, PathSelector, Repetition } from '../syntax/pattern.js'
import type { ProcedureDefinition } from '../procedures/procedure-definition.js'

/**
 * A query whose names are resolved: every variable has a slot in the frame, one array that holds the row at hand. Expressions stay as
 * they were written; `Bindings` tells their slots.
 */
export interface BoundQuery {
  readonly branches: readonly BoundBranch[]
  readonly unionAll: boolean
  readonly columns: readonly string[]
  /** Where the columns lie: of the only branch, or where UNION puts them. */
  readonly outputs: readonly number[]
  readonly updates: boolean
}

export interface BoundBranch {
  readonly clauses: readonly BoundClause[]
  readonly columns: readonly string[]
  readonly outputs: readonly number[]
}

/** A predicate and the slots that must be filled before it can be asked. */
export interface BoundPredicate {
  readonly expression: Expression
  readonly uses: readonly number[]
}

export type BoundClause =
  | BoundMatch
  | BoundUnwind
  | BoundProjection
  | BoundProcedure
  | BoundSubqueryCall
  | BoundCreate
  | BoundMerge
  | BoundSet
  | BoundRemove
  | BoundDelete
  | BoundForeach

export interface BoundMatch {
  readonly kind: 'match'
  readonly optional: boolean
  readonly pattern: BoundPattern
  readonly predicates: readonly BoundPredicate[]
}

/** The patterns of one MATCH together: relationships in it are never the same one. */
export interface BoundPattern {
  readonly nodes: readonly BoundNode[]
  readonly relationships: readonly BoundRelationship[]
  readonly shortest: readonly BoundShortest[]
  readonly groups: readonly BoundGroup[]
  readonly paths: readonly BoundPath[]
  /** Slots that this pattern fills. */
  readonly introduces: readonly number[]
}

export interface BoundNode {
  readonly slot: number
  /** Empty for a node without a variable. */
  readonly name: string
  /** Whether a clause before this one has filled the slot. */
  readonly bound: boolean
}

export interface BoundRelationship {
  readonly slot: number
  readonly name: string
  readonly bound: boolean
  /** Slots of the nodes at the left and at the right of it. */
  readonly from: number
  readonly to: number
  readonly direction: 'out' | 'in' | 'both'
  readonly types?: LabelExpression
  readonly repetition?: Repetition
  /** Where each single relationship of a repetition lies while `predicates` are asked of it; `slot` where there is none. */
  readonly element: number
  readonly predicates: readonly BoundPredicate[]
  /** Whether its value is asked for: a list need not be made otherwise. */
  readonly used: boolean
}

/** A pattern under a selector: only the shortest of its walks count. */
export interface BoundShortest {
  readonly selector: PathSelector
  readonly relationship: BoundRelationship
}

/** A group that is walked again and again. Its inner pattern goes from `innerFrom` to `innerTo`. */
export interface BoundGroup {
  readonly from: number
  readonly to: number
  readonly innerFrom: number
  readonly innerTo: number
  readonly pattern: BoundPattern
  readonly predicates: readonly BoundPredicate[]
  readonly repetition: Repetition
  /** Inner variables, and the lists outside that collect them. */
  readonly collected: readonly { readonly inner: number; readonly outer: number }[]
  /** Slot of the list of all relationships walked, and the inner relationships in order. */
  readonly walked: number
  readonly innerRelationships: readonly number[]
}

export interface BoundPath {
  readonly slot: number
  /** Slot of the first node. */
  readonly start: number
  /** Slots of relationships, or lists of them, in order. */
  readonly steps: readonly number[]
}

export interface BoundUnwind {
  readonly kind: 'unwind'
  readonly list: Expression
  readonly slot: number
}

export interface BoundItem {
  readonly slot: number
  readonly expression: Expression
}

/** An aggregating call and where its result goes. */
export interface BoundAggregate {
  readonly slot: number
  readonly name: string
  readonly distinct: boolean
  /** None for `count(*)`. */
  readonly args: readonly Expression[]
}

export interface BoundSortItem {
  readonly expression: Expression
  readonly descending: boolean
}

/** WITH or RETURN: what is computed of each row, or of each group of rows. */
export interface BoundProjection {
  readonly kind: 'projection'
  readonly columns: readonly string[]
  readonly outputs: readonly number[]
  /** Computed of each incoming row; of an aggregation, what is grouped by. */
  readonly items: readonly BoundItem[]
  readonly aggregation?: {
    readonly keys: readonly number[]
    readonly aggregates: readonly BoundAggregate[]
    /** Computed of keys and results, once a group. */
    readonly results: readonly BoundItem[]
  }
  readonly distinct: boolean
  readonly orderBy: readonly BoundSortItem[]
  readonly skip?: Expression
  readonly limit?: Expression
  readonly where: readonly BoundPredicate[]
}

export interface BoundProcedure {
  readonly kind: 'procedure'
  readonly definition: ProcedureDefinition
  readonly args: readonly Expression[]
  readonly optional: boolean
  /** For each column of the procedure, the slot that takes it, if any. */
  readonly outputs: readonly (number | undefined)[]
  readonly where: readonly BoundPredicate[]
}

export interface BoundSubqueryCall {
  readonly kind: 'subqueryCall'
  readonly optional: boolean
  readonly query: BoundQuery
  /** Whether it returns rows; without RETURN each row that comes in goes out once. */
  readonly returns: boolean
  readonly scopeSlots: readonly number[]
}

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
