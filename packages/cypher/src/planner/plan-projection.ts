import { AGGREGATIONS } from '../aggregations/aggregation-table.js'
import type { BoundAggregate, BoundItem, BoundProjection } from '../analysis/bound-query.js'
import type { Compiler } from '../evaluator/compiler.js'
import { Aggregate, type AggregateColumn } from '../operators/aggregate.js'
import { Distinct } from '../operators/distinct.js'
import { Limit } from '../operators/limit.js'
import { Project, type Assignment } from '../operators/project.js'
import { Skip } from '../operators/skip.js'
import { Sort } from '../operators/sort.js'
import type { Operator } from '../run/operator.js'
import { expressionText } from '../syntax/expression-text.js'
import { planFilter } from './plan-filter.js'
import { rowCount } from './row-count.js'

/** WITH or RETURN: compute, group, make distinct, sort, cut off, filter; in that order. */
export function planProjection(compiler: Compiler, clause: BoundProjection, input: Operator, updates: boolean): Operator {
  return finish(compiler, clause, planItems(compiler, clause, input), updates)
}

/** The same where the aggregates have been computed already. */
export function planCounted(compiler: Compiler, clause: BoundProjection, counted: Operator, updates: boolean): Operator {
  return finish(compiler, clause, planAssignments(compiler, clause.aggregation?.results ?? [], counted), updates)
}

function finish(compiler: Compiler, clause: BoundProjection, projected: Operator, updates: boolean): Operator {
  const distinct = clause.distinct ? planDistinct(compiler, clause, projected) : projected
  const skip = clause.skip === undefined ? undefined : rowCount(compiler, clause.skip, 'SKIP')
  const limit = clause.limit === undefined ? undefined : rowCount(compiler, clause.limit, 'LIMIT')
  const sorted = clause.orderBy.length === 0 ? distinct : planSort(compiler, clause, distinct, firstRows(skip, limit))
  const skipped =
    skip === undefined
      ? sorted
      : compiler.made(new Skip(compiler.run, sorted, skip, { name: 'Skip', details: '', inputs: [sorted] }))
  const limited =
    limit === undefined
      ? skipped
      : compiler.made(new Limit(skipped, limit, updates, { name: 'Limit', details: '', inputs: [skipped] }))
  if (clause.where.length === 0) return limited
  return planFilter(compiler, clause.where, limited, projected.about.estimate)
}

/** How many rows of a sort are asked for: those skipped and those given out. */
function firstRows(skip: (() => number) | undefined, limit: (() => number) | undefined): (() => number) | undefined {
  return limit === undefined ? undefined : () => limit() + (skip === undefined ? 0 : skip())
}

function planItems(compiler: Compiler, clause: BoundProjection, input: Operator): Operator {
  const { aggregation } = clause
  const projected = planAssignments(compiler, clause.items, input)
  if (aggregation === undefined) return projected
  const columns = aggregation.aggregates.map((aggregate) => columnOf(compiler, aggregate))
  const aggregate = compiler.made(
    new Aggregate(compiler.run, projected, [...new Set(aggregation.keys)], columns, {
      name: aggregation.keys.length === 0 ? 'EagerAggregation' : 'Aggregation',
      details: aggregation.aggregates.map(({ name }) => name).join(', '),
      inputs: [projected],
    }),
  )
  return planAssignments(compiler, aggregation.results, aggregate)
}

/** Variables that are passed on keep their slots, and need no work. */
function planAssignments(compiler: Compiler, items: readonly BoundItem[], input: Operator): Operator {
  const changing = items.filter(({ slot, expression }) => compiler.bindings.slots.get(expression) !== slot)
  if (changing.length === 0) return input
  const assignments: readonly Assignment[] = changing.map(({ slot, expression }) => ({
    slot,
    evaluate: compiler.compile(expression),
  }))
  const details = changing.map(({ expression }) => expressionText(expression)).join(', ')
  return compiler.made(
    new Project(compiler.run, input, assignments, { name: 'Projection', details, inputs: [input], ...estimateOf(input) }),
  )
}

function estimateOf({ about }: Operator): { readonly estimate?: number } {
  return about.estimate === undefined ? {} : { estimate: about.estimate }
}

function columnOf(compiler: Compiler, { slot, name, distinct, args }: BoundAggregate): AggregateColumn {
  const definition = AGGREGATIONS.get(name)
  if (definition === undefined) throw new RangeError(`No aggregation ${name}`)
  return { slot, definition, distinct, args: args.map((arg) => compiler.compile(arg)) }
}

function planDistinct(compiler: Compiler, clause: BoundProjection, input: Operator): Operator {
  const about = { name: 'Distinct', details: clause.columns.join(', '), inputs: [input] }
  return compiler.made(new Distinct(compiler.run, input, [...new Set(clause.outputs)], about))
}

function planSort(compiler: Compiler, clause: BoundProjection, input: Operator, first: (() => number) | undefined): Operator {
  const keys = clause.orderBy.map(({ expression, descending }) => ({ evaluate: compiler.compile(expression), descending }))
  const details = clause.orderBy
    .map(({ expression, descending }) => expressionText(expression) + (descending ? ' DESC' : ''))
    .join(', ')
  const about = { name: first === undefined ? 'Sort' : 'Top', details, inputs: [input] }
  // WHERE behind it may ask what the columns do not have.
  const kept = new Set([...clause.outputs, ...clause.where.flatMap(({ uses }) => uses)])
  return compiler.made(new Sort(compiler.run, input, [...kept], keys, first, about))
}
