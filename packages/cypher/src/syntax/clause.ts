import type { Expression, PropertyAccess, SyntaxNode, Variable } from './expression.js'
import type { PathPattern } from './pattern.js'
import type { Query } from './query.js'

/** A clause, as written. */
export type Clause =
  | MatchClause
  | UnwindClause
  | ProjectionClause
  | ProcedureClause
  | SubqueryClause
  | CreateClause
  | MergeClause
  | SetClause
  | RemoveClause
  | DeleteClause
  | ForeachClause
  | FinishClause

/** `[OPTIONAL] MATCH patterns WHERE …` */
export interface MatchClause extends SyntaxNode {
  readonly kind: 'match'
  readonly optional: boolean
  readonly patterns: readonly PathPattern[]
  readonly where?: Expression
}

/** `UNWIND list AS variable` */
export interface UnwindClause extends SyntaxNode {
  readonly kind: 'unwind'
  readonly list: Expression
  readonly variable: Variable
}

export interface ProjectionItem extends SyntaxNode {
  readonly expression: Expression
  readonly alias?: Variable
  /** The expression as it stands in the query: the column's name where there is no alias. */
  readonly text: string
}

export interface SortItem {
  readonly expression: Expression
  readonly descending: boolean
}

/** `WITH …` and `RETURN …` */
export interface ProjectionClause extends SyntaxNode {
  readonly kind: 'with' | 'return'
  readonly distinct: boolean
  /** `*`: everything in scope, before the items. */
  readonly star: boolean
  readonly items: readonly ProjectionItem[]
  readonly orderBy: readonly SortItem[]
  readonly skip?: Expression
  readonly limit?: Expression
  /** Of WITH. */
  readonly where?: Expression
}

export interface YieldItem extends SyntaxNode {
  readonly field: string
  readonly variable: Variable
}

/** `CALL name(arguments) YIELD …` */
export interface ProcedureClause extends SyntaxNode {
  readonly kind: 'procedure'
  readonly name: string
  /** Absent when the brackets are: the arguments are then parameters of the same names. */
  readonly args?: readonly Expression[]
  /** `*`, or the items; absent without YIELD. */
  readonly yields?: '*' | readonly YieldItem[]
  readonly where?: Expression
  readonly optional: boolean
}

/** `CALL { … }`, `CALL (a, b) { … }` */
export interface SubqueryClause extends SyntaxNode {
  readonly kind: 'subqueryCall'
  readonly optional: boolean
  /** Variables that come in: `*`, a list, or absent where the query's own WITH says. */
  readonly imports?: '*' | readonly Variable[]
  readonly query: Query
}

export interface CreateClause extends SyntaxNode {
  readonly kind: 'create'
  readonly patterns: readonly PathPattern[]
}

export interface MergeClause extends SyntaxNode {
  readonly kind: 'merge'
  readonly pattern: PathPattern
  readonly onCreate: readonly SetItem[]
  readonly onMatch: readonly SetItem[]
}

export type SetItem =
  | { readonly kind: 'property'; readonly at: number; readonly target: PropertyAccess; readonly value: Expression }
  | {
      readonly kind: 'dynamic'
      readonly at: number
      readonly target: Expression
      readonly key: Expression
      readonly value: Expression
    }
  | { readonly kind: 'replace' | 'extend'; readonly at: number; readonly target: Variable; readonly value: Expression }
  | { readonly kind: 'labels'; readonly at: number; readonly target: Variable; readonly labels: readonly string[] }

export interface SetClause extends SyntaxNode {
  readonly kind: 'set'
  readonly items: readonly SetItem[]
}

export type RemoveItem =
  | { readonly kind: 'property'; readonly at: number; readonly target: PropertyAccess }
  | { readonly kind: 'labels'; readonly at: number; readonly target: Variable; readonly labels: readonly string[] }

export interface RemoveClause extends SyntaxNode {
  readonly kind: 'remove'
  readonly items: readonly RemoveItem[]
}

/** `[DETACH] DELETE …` */
export interface DeleteClause extends SyntaxNode {
  readonly kind: 'delete'
  readonly detach: boolean
  readonly targets: readonly Expression[]
}

/** `FOREACH (x IN list | updating clauses)` */
export interface ForeachClause extends SyntaxNode {
  readonly kind: 'foreach'
  readonly variable: Variable
  readonly list: Expression
  readonly clauses: readonly Clause[]
}

/** `FINISH`: the query is done and returns nothing. */
export interface FinishClause extends SyntaxNode {
  readonly kind: 'finish'
}
