import type { Expression, PatternComprehension, PatternPredicate, Subquery } from '../syntax/expression.js'
import type { Mention } from '../store/mention.js'
import type { BoundMatch, BoundQuery } from './bound-query.js'

/** What the analysis found out about expressions; the expressions themselves stay as written. */
export interface Bindings {
  /** Slots of variables, and of expressions whose value a projection has computed already. */
  readonly slots: ReadonlyMap<Expression, number>
  readonly comprehensions: ReadonlyMap<PatternComprehension, BoundMatch>
  readonly predicates: ReadonlyMap<PatternPredicate, BoundMatch>
  readonly subqueries: ReadonlyMap<Subquery, BoundQuery>
  /** Names of labels, types and properties that the query reads, each once. */
  readonly mentions: readonly Mention[]
  /** Length of the frame. */
  readonly slotCount: number
}
