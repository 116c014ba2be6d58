import type { SubqueryClause } from '../../syntax/clause.js'
import type { Analysis } from '../analysis.js'
import { extendScope, type Scope } from '../scope.js'
import { slotsOfScope, type ClauseResult } from './clause-result.js'

/** `CALL { … }`: the columns of the query inside become variables. */
export function analyseSubqueryCall(analysis: Analysis, clause: SubqueryClause, scope: Scope): ClauseResult {
  const query = analysis.subquery(
    clause.query,
    importedScope(analysis, clause, scope),
    clause.imports === undefined ? 'bareCall' : 'call',
  )
  const returns = query.branches[0]?.clauses.at(-1)?.kind === 'projection'
  for (const name of query.columns) {
    if (scope.has(name)) {
      throw analysis.error(clause.at, 'VariableAlreadyBound', `The subquery returns \`${name}\`, which is defined already`)
    }
  }
  const entries = query.columns.map((name, index) => ({ name, slot: query.outputs[index] ?? -1, type: 'ANY' as const }))
  const inner = returns ? extendScope(scope, entries) : scope
  return {
    bound: { kind: 'subqueryCall', optional: clause.optional, query, returns, scopeSlots: slotsOfScope(scope) },
    scope: inner,
  }
}

function importedScope(analysis: Analysis, clause: SubqueryClause, scope: Scope): Scope {
  if (clause.imports === undefined || clause.imports === '*') return scope
  return new Map(
    clause.imports.map((variable) => {
      const entry = analysis.resolve(variable, scope)
      return [entry.name, entry] as const
    }),
  )
}
