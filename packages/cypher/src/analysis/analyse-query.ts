import type { Clause } from '../syntax/clause.js'
import type { Query, SingleQuery } from '../syntax/query.js'
import type { Analysis } from './analysis.js'
import type { BoundBranch, BoundClause, BoundQuery } from './bound-query.js'
import type { ClauseResult } from './clauses/clause-result.js'
import { analyseMatch } from './clauses/match.js'
import { analyseProcedure } from './clauses/procedure.js'
import { analyseProjection } from './clauses/projection.js'
import { analyseSubqueryCall } from './clauses/subquery-call.js'
import { analyseUnwind } from './clauses/unwind.js'
import { analyseCreate, analyseDelete, analyseForeach, analyseMerge, analyseRemove, analyseSet } from './clauses/updates.js'
import { EMPTY_SCOPE, type Scope } from './scope.js'

/**
 * Where a query stands. In an `expression`, and in a `call` that says what it imports, the variables around it can be seen throughout;
 * in a `bareCall` only those that its first WITH names.
 */
export type QueryPlace = 'statement' | 'expression' | 'call' | 'bareCall'

/** Resolve the names of a query, and check the order of its clauses and the columns of its branches. */
export function analyseQuery(analysis: Analysis, query: Query, outer: Scope, place: QueryPlace): BoundQuery {
  const branches = query.branches.map((branch) => analyseBranch(analysis, branch, outer, place))
  const [first] = branches
  const columns = first?.columns ?? []
  for (const [index, branch] of branches.entries()) {
    if (branch.columns.length === columns.length && branch.columns.every((name) => columns.includes(name))) continue
    throw analysis.error(
      query.branches[index]?.at ?? query.at,
      'DifferentColumnsInUnion',
      `All parts of a UNION have the same columns: ${columns.join(', ')} here and ${branch.columns.join(', ')} there`,
    )
  }
  return {
    branches: branches.map((branch) => inOrder(branch, columns)),
    unionAll: query.unionAll,
    columns,
    outputs: branches.length === 1 ? (first?.outputs ?? []) : columns.map(() => analysis.newSlot()),
    updates: branches.some(({ clauses }) => clauses.some(isUpdate)),
  }
}

function inOrder(branch: BoundBranch, columns: readonly string[]): BoundBranch {
  const outputs = columns.map((name) => branch.outputs[branch.columns.indexOf(name)] ?? -1)
  return { ...branch, columns, outputs }
}

function isUpdate(clause: BoundClause): boolean {
  if (clause.kind === 'subqueryCall') return clause.query.updates
  return ['create', 'merge', 'set', 'remove', 'delete', 'foreach'].includes(clause.kind)
}

function analyseBranch(analysis: Analysis, query: SingleQuery, outer: Scope, place: QueryPlace): BoundBranch {
  checkComposition(analysis, query, place)
  const imports = place === 'bareCall' && query.clauses[0]?.kind === 'with'
  const constants = place === 'expression' || place === 'call' ? outer : EMPTY_SCOPE
  const standsAlone = query.clauses.length === 1 && place === 'statement'
  const clauses: BoundClause[] = []
  let scope = imports ? outer : constants
  for (const clause of query.clauses) {
    const result = analyseClause(analysis, clause, scope, { standsAlone, constants })
    clauses.push(result.bound)
    scope = result.scope
  }
  return { clauses, ...columnsOf(query, clauses, scope, standsAlone) }
}

function columnsOf(
  query: SingleQuery,
  clauses: readonly BoundClause[],
  scope: Scope,
  standsAlone: boolean,
): Pick<BoundBranch, 'columns' | 'outputs'> {
  const last = clauses.at(-1)
  if (last?.kind === 'projection' && query.clauses.at(-1)?.kind === 'return')
    return { columns: last.columns, outputs: last.outputs }
  const entries = last?.kind === 'procedure' && standsAlone ? [...scope.values()] : []
  return { columns: entries.map(({ name }) => name), outputs: entries.map(({ slot }) => slot) }
}

/** FINISH: every row comes here, and none goes on. */
const NOTHING_RETURNED: BoundClause = {
  kind: 'projection',
  columns: [],
  outputs: [],
  items: [],
  distinct: false,
  orderBy: [],
  where: [],
}

interface ClauseContext {
  readonly standsAlone: boolean
  /** Variables that can be seen whatever a WITH leaves out. */
  readonly constants: Scope
}

function analyseClause(analysis: Analysis, clause: Clause, scope: Scope, context: ClauseContext): ClauseResult {
  switch (clause.kind) {
    case 'match':
      return analyseMatch(analysis, clause, scope)
    case 'finish':
      return { bound: NOTHING_RETURNED, scope }
    case 'unwind':
      return analyseUnwind(analysis, clause, scope)
    case 'with':
    case 'return':
      return analyseProjection(analysis, clause, scope, context.constants)
    case 'procedure':
      return analyseProcedure(analysis, clause, scope, context.standsAlone)
    case 'subqueryCall':
      return analyseSubqueryCall(analysis, clause, scope)
    case 'create':
      return analyseCreate(analysis, clause, scope)
    case 'merge':
      return analyseMerge(analysis, clause, scope)
    case 'set':
      return analyseSet(analysis, clause, scope)
    case 'remove':
      return analyseRemove(analysis, clause, scope)
    case 'delete':
      return analyseDelete(analysis, clause, scope)
    case 'foreach':
      return analyseForeach(analysis, clause, scope, (inner, innerScope) => analyseClause(analysis, inner, innerScope, context))
  }
}

/** What may stand last: a query must give rows or change something. */
const CONCLUDING: ReadonlySet<Clause['kind']> = new Set([
  'return',
  'finish',
  'create',
  'merge',
  'set',
  'remove',
  'delete',
  'foreach',
  'procedure',
  'subqueryCall',
])

function checkComposition(analysis: Analysis, query: SingleQuery, place: QueryPlace): void {
  const early = query.clauses.findIndex(
    ({ kind }, index) => (kind === 'return' || kind === 'finish') && index < query.clauses.length - 1,
  )
  const behind = query.clauses[early + 1]
  if (early >= 0 && behind !== undefined)
    throw analysis.error(behind.at, 'InvalidClauseComposition', 'Nothing may follow RETURN or FINISH')
  const last = query.clauses.at(-1)
  if (last === undefined || CONCLUDING.has(last.kind) || (place === 'expression' && last.kind === 'match')) return
  throw analysis.error(
    last.at,
    'InvalidClauseComposition',
    `A query cannot end with ${last.kind.toUpperCase()}: it must return or change something`,
  )
}
