import { childrenOf } from '../../syntax/children.js'
import { expressionKey } from '../../syntax/expression-key.js'
import type { Expression, FunctionCall } from '../../syntax/expression.js'
import type { Analysis } from '../analysis.js'
import type { BoundAggregate, BoundProjection } from '../bound-query.js'
import { hasAggregate, isAggregate } from './has-aggregate.js'
import type { ProjectedColumn } from './projected-column.js'

/**
 * The aggregation of a projection: columns without aggregates are what is grouped by, the others are computed of the keys and of the
 * results of the aggregates.
 */
export class Aggregation {
  private readonly aggregates = new Map<string, BoundAggregate>()
  private readonly keys: ReadonlyMap<string, ProjectedColumn>

  constructor(
    private readonly analysis: Analysis,
    private readonly columns: readonly ProjectedColumn[],
  ) {
    this.keys = new Map(
      columns.filter((column) => !hasAggregate(column.expression)).map((column) => [expressionKey(column.expression), column]),
    )
  }

  /**
   * Ties the aggregates of an expression, and the parts of it that are grouping keys, to the slots where their values will lie.
   *
   * @param constants Names that mean the same for every row: variables of a comprehension, and those that come in from outside.
   */
  bindParts(expression: Expression, constants: ReadonlySet<string>): void {
    if (isAggregate(expression)) {
      this.analysis.bind(expression, this.aggregateSlot(expression))
      return
    }
    const key = this.keys.get(expressionKey(expression))
    if (key !== undefined && isSimple(expression)) {
      this.analysis.bind(expression, key.slot)
      return
    }
    if (expression.kind === 'variable') {
      if (constants.has(expression.name)) return
      throw this.analysis.error(
        expression.at,
        'AmbiguousAggregationExpression',
        'What stands beside an aggregate must be a column of its own, or constant',
      )
    }
    const names = localsOf(expression)
    const inner = names.length === 0 ? constants : new Set([...constants, ...names])
    for (const child of childrenOf(expression)) this.bindParts(child, inner)
  }

  /** The slot of an aggregate that a column computes already, undefined for any other. */
  knownAggregate(expression: Expression): number | undefined {
    return this.aggregates.get(expressionKey(expression))?.slot
  }

  bound(): NonNullable<BoundProjection['aggregation']> {
    const results = this.columns.filter(({ expression }) => hasAggregate(expression))
    return {
      keys: this.columns.filter(({ expression }) => !hasAggregate(expression)).map(({ slot }) => slot),
      aggregates: [...this.aggregates.values()],
      results: results.map(({ slot, expression }) => ({ slot, expression })),
    }
  }

  private aggregateSlot(call: FunctionCall): number {
    const key = expressionKey(call)
    const known = this.aggregates.get(key)
    if (known !== undefined) return known.slot
    const slot = this.analysis.newSlot()
    this.aggregates.set(key, { slot, name: call.name.toLowerCase(), distinct: call.distinct, args: call.args })
    return slot
  }
}

/** Only variables and their properties are recognised as keys inside of a larger expression, as in Neo4j. */
function isSimple(expression: Expression): boolean {
  return expression.kind === 'variable' || (expression.kind === 'property' && isSimple(expression.target))
}

/** Names that an expression brings for what stands inside of it. */
function localsOf(expression: Expression): readonly string[] {
  if (expression.kind === 'listComprehension' || expression.kind === 'quantifier') return [expression.variable.name]
  return expression.kind === 'reduce' ? [expression.variable.name, expression.accumulator.name] : []
}

/** Prepare the aggregation of a projection whose columns are analysed already. */
export function bindAggregation(
  analysis: Analysis,
  columns: readonly ProjectedColumn[],
  constants: ReadonlySet<string>,
): Aggregation {
  const aggregation = new Aggregation(analysis, columns)
  for (const { expression } of columns) if (hasAggregate(expression)) aggregation.bindParts(expression, constants)
  return aggregation
}
