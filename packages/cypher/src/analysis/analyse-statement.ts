import type { ProcedureDefinition } from '../procedures/procedure-definition.js'
import type { Statement } from '../syntax/query.js'
import { analyseQuery } from './analyse-query.js'
import { Analysis, type AnalysisRules } from './analysis.js'
import type { Bindings } from './bindings.js'
import type { BoundQuery } from './bound-query.js'
import { analyseExpression } from './expressions/analyse-expression.js'
import { analysePatternAsMatch } from './patterns/bind-pattern.js'
import { EMPTY_SCOPE } from './scope.js'

const RULES: AnalysisRules = { analyseExpression, analysePatternAsMatch, analyseSubquery: analyseQuery }

/** A statement whose names are resolved. */
export interface AnalysedStatement {
  readonly query: BoundQuery
  readonly bindings: Bindings
}

/**
 * Resolve the names of a statement and check all that can be checked before it runs.
 *
 * @throws CypherError of phase `compile`.
 */
export function analyseStatement(statement: Statement, procedures: ReadonlyMap<string, ProcedureDefinition>): AnalysedStatement {
  const analysis = new Analysis(statement.text, procedures, RULES)
  const query = analyseQuery(analysis, statement.query, EMPTY_SCOPE, 'statement')
  return { query, bindings: analysis }
}
