import type { Clause } from './clause.js'
import type { SyntaxNode } from './expression.js'

/** Clauses from the first to the one that returns. */
export interface SingleQuery extends SyntaxNode {
  readonly clauses: readonly Clause[]
}

/** One or more queries joined by UNION. */
export interface Query extends SyntaxNode {
  readonly branches: readonly SingleQuery[]
  /** `UNION ALL`: rows are kept as often as they come. */
  readonly unionAll: boolean
}

/** A whole text: what to do with the query, and the query. */
export interface Statement {
  readonly mode: 'run' | 'explain' | 'profile'
  readonly query: Query
  /** The text that all offsets refer to. */
  readonly text: string
}
