import type { ProjectionClause, ProjectionItem } from '../../syntax/clause.js'
import type { Expression } from '../../syntax/expression.js'
import type { Analysis } from '../analysis.js'
import type { BoundItem, BoundProjection } from '../bound-query.js'
import type { Scope, ScopeEntry } from '../scope.js'
import type { StaticType } from '../static-type.js'
import { bindAggregation } from './aggregation.js'
import type { ClauseResult } from './clause-result.js'
import { hasAggregate } from './has-aggregate.js'
import type { ProjectedColumn } from './projected-column.js'
import { checkCount } from './row-count.js'
import { analyseOrder, analyseWhere } from './sort.js'

/** WITH and RETURN: the only variables behind it are its columns. */
export function analyseProjection(analysis: Analysis, clause: ProjectionClause, scope: Scope, outer: Scope): ClauseResult {
  const columns = columnsOf(analysis, clause, scope, outer)
  const aggregates = columns.some(({ expression }) => hasAggregate(expression))
  const inner: Scope = new Map([...outer, ...columns.map(({ name, slot, type }) => [name, { name, slot, type }] as const)])
  const aggregation = aggregates ? bindAggregation(analysis, columns, unchangedNames(scope, outer)) : undefined
  // What was known before can still be asked, unless rows were folded into one.
  const visible: Scope = clause.distinct || aggregates ? inner : new Map([...scope, ...inner])
  const context = { columns, visible, behind: inner, aggregation }
  const orderBy = analyseOrder(analysis, clause, context)
  if (clause.skip !== undefined) checkCount(analysis, clause.skip, 'SKIP')
  if (clause.limit !== undefined) checkCount(analysis, clause.limit, 'LIMIT')
  const where = analyseWhere(analysis, clause, context)
  checkAliases(analysis, clause)
  const items: readonly BoundItem[] = columns.map(({ slot, expression }) => ({ slot, expression }))
  const bound: BoundProjection = {
    kind: 'projection',
    columns: columns.map(({ name }) => name),
    outputs: columns.map(({ slot }) => slot),
    items: items.filter(({ expression }) => !hasAggregate(expression)),
    ...(aggregation === undefined ? {} : { aggregation: aggregation.bound() }),
    distinct: clause.distinct,
    orderBy,
    ...(clause.skip === undefined ? {} : { skip: clause.skip }),
    ...(clause.limit === undefined ? {} : { limit: clause.limit }),
    where,
  }
  return { bound, scope: inner }
}

function checkAliases(analysis: Analysis, clause: ProjectionClause): void {
  for (const { alias, expression, at } of clause.items) {
    if (alias !== undefined || clause.kind === 'return' || expression.kind === 'variable') continue
    throw analysis.error(at, 'NoExpressionAlias', 'An expression in WITH needs a name: … AS name')
  }
}

function columnsOf(analysis: Analysis, clause: ProjectionClause, scope: Scope, outer: Scope): readonly ProjectedColumn[] {
  const starred = clause.star ? columnsOfStar(analysis, clause, scope, outer) : []
  const columns = [...starred, ...clause.items.map((item) => columnOf(analysis, item, scope))]
  const names = new Set<string>()
  for (const { name, at } of columns) {
    if (names.has(name)) throw analysis.error(at, 'ColumnNameConflict', `There are two columns named \`${name}\``)
    names.add(name)
  }
  return columns
}

/** `*`: every variable, by name. */
function columnsOfStar(analysis: Analysis, clause: ProjectionClause, scope: Scope, outer: Scope): readonly ProjectedColumn[] {
  const entries = [...scope.values()].filter(({ name, slot }) => outer.get(name)?.slot !== slot || clause.kind === 'with')
  if (entries.length === 0 && clause.kind === 'return' && clause.items.length === 0) {
    throw analysis.error(clause.at, 'NoVariablesInScope', 'RETURN * needs variables, and there are none')
  }
  return entries.sort(byName).map((entry) => ({ ...entry, expression: readOf(analysis, entry, clause.at), at: clause.at }))
}

/** Variables that come in from around a subquery: the same for each of its rows. */
function unchangedNames(scope: Scope, outer: Scope): ReadonlySet<string> {
  return new Set([...outer.values()].filter(({ name, slot }) => scope.get(name)?.slot === slot).map(({ name }) => name))
}

function byName(left: ScopeEntry, right: ScopeEntry): number {
  return left.name < right.name ? -1 : 1
}

function readOf(analysis: Analysis, entry: ScopeEntry, at: number): Expression {
  const variable = { kind: 'variable' as const, name: entry.name, at }
  analysis.resolve(variable, new Map([[entry.name, entry]]))
  return variable
}

function columnOf(analysis: Analysis, item: ProjectionItem, scope: Scope): ProjectedColumn {
  const { expression, alias } = item
  const type: StaticType = analysis.expression(expression, scope, { aggregates: 'allowed', predicate: false })
  const name = alias?.name ?? (expression.kind === 'variable' ? expression.name : item.text)
  // A variable that is passed on keeps its slot.
  const slot = expression.kind === 'variable' ? analysis.slots.get(expression) : undefined
  return { name, slot: slot ?? analysis.newSlot(), type, expression, at: item.at }
}
