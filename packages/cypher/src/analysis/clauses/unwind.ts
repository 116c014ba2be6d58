import type { UnwindClause } from '../../syntax/clause.js'
import type { Analysis } from '../analysis.js'
import { extendScope, type Scope } from '../scope.js'
import type { ClauseResult } from './clause-result.js'

/** UNWIND: a new variable for the elements. */
export function analyseUnwind(analysis: Analysis, clause: UnwindClause, scope: Scope): ClauseResult {
  const type = analysis.expression(clause.list, scope)
  const { variable } = clause
  if (scope.has(variable.name)) {
    throw analysis.error(variable.at, 'VariableAlreadyBound', `Variable \`${variable.name}\` is defined already`)
  }
  const entry = analysis.declare(variable.name, type === 'RELATIONSHIPS' ? 'RELATIONSHIP' : 'ANY')
  return { bound: { kind: 'unwind', list: clause.list, slot: entry.slot }, scope: extendScope(scope, [entry]) }
}
