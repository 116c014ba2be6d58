import type { ProjectionClause } from '../../syntax/clause.js'
import { childrenOf } from '../../syntax/children.js'
import { conjunctsOf } from '../../syntax/conjuncts.js'
import { expressionKey } from '../../syntax/expression-key.js'
import type { Expression } from '../../syntax/expression.js'
import type { Analysis } from '../analysis.js'
import type { BoundPredicate } from '../bound-pattern.js'
import type { BoundSortItem } from '../bound-query.js'
import type { Scope } from '../scope.js'
import type { Aggregation } from './aggregation.js'
import { hasAggregate, isAggregate } from './has-aggregate.js'
import type { ProjectedColumn } from './projected-column.js'

/** What ORDER BY may refer to. */
export interface SortContext {
  readonly columns: readonly ProjectedColumn[]
  /** What can be named. */
  readonly visible: Scope
  /** The columns by name. */
  readonly behind: Scope
  readonly aggregation: Aggregation | undefined
}

/**
 * ORDER BY: the columns can be named, and what was known before the projection; behind DISTINCT or an aggregation only what a column
 * computes, by its name or written the same way.
 */
export function analyseOrder(analysis: Analysis, clause: ProjectionClause, context: SortContext): readonly BoundSortItem[] {
  const folded = clause.distinct || context.aggregation !== undefined
  return clause.orderBy.map(({ expression, descending }) => {
    if (folded) bindComputed(analysis, expression, context, hasAggregate(expression), true)
    analysis.expression(expression, context.visible)
    return { expression, descending }
  })
}

/**
 * WHERE behind WITH: as ORDER BY, behind DISTINCT or an aggregation only what a column computes.
 */
export function analyseWhere(analysis: Analysis, clause: ProjectionClause, context: SortContext): readonly BoundPredicate[] {
  const folded = clause.distinct || context.aggregation !== undefined
  return conjunctsOf(clause.where).map((conjunct) => {
    if (folded) bindComputed(analysis, conjunct, context, false, true)
    return analysis.predicate(conjunct, context.visible)
  })
}

/** Ties the parts of a sort key that a column or an aggregate computes to where their values lie. */
function bindComputed(analysis: Analysis, part: Expression, context: SortContext, aggregates: boolean, whole: boolean): void {
  const key = expressionKey(part)
  const column = context.columns.find((candidate) => expressionKey(candidate.expression) === key)
  const known = column?.slot ?? context.aggregation?.knownAggregate(part)
  if (known !== undefined && !(part.kind === 'variable' && context.behind.has(part.name))) {
    if (aggregates && !whole && !isSimple(part)) {
      throw analysis.error(
        part.at,
        'AmbiguousAggregationExpression',
        'What stands beside an aggregate must be a variable, a property or constant',
      )
    }
    analysis.bind(part, known)
    return
  }
  if (context.aggregation !== undefined && isAggregate(part)) {
    throw analysis.error(
      part.at,
      'UndefinedVariable',
      'ORDER BY behind an aggregation can use only the aggregates that a column computes',
    )
  }
  for (const child of childrenOf(part)) bindComputed(analysis, child, context, aggregates, false)
}

function isSimple(part: Expression): boolean {
  return part.kind === 'variable' || isAggregate(part) || (part.kind === 'property' && isSimple(part.target))
}
