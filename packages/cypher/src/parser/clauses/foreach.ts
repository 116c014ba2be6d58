import type { Clause, ForeachClause } from '../../syntax/clause.js'
import type { TokenReader } from '../token-reader.js'

const UPDATING: ReadonlySet<Clause['kind']> = new Set(['create', 'merge', 'set', 'remove', 'delete', 'foreach'])

/** `FOREACH (x IN list | updating clauses)` */
export function parseForeach(reader: TokenReader): ForeachClause {
  const at = reader.at
  reader.expectKeyword('FOREACH')
  reader.expectSymbol('(')
  const variable = reader.expectVariable()
  reader.expectKeyword('IN')
  const list = reader.parseExpression()
  reader.expectSymbol('|')
  const clauses = reader.nest(() => parseUpdates(reader))
  reader.expectSymbol(')')
  return { kind: 'foreach', variable, list, clauses, at }
}

function parseUpdates(reader: TokenReader): readonly Clause[] {
  const clauses: Clause[] = []
  for (let clause = reader.parseClause(); clause !== undefined; clause = reader.parseClause()) {
    if (!UPDATING.has(clause.kind))
      throw reader.error('InvalidClauseComposition', 'FOREACH may hold updating clauses only', clause.at)
    clauses.push(clause)
  }
  if (clauses.length === 0) throw reader.unexpected(['CREATE', 'MERGE', 'SET', 'REMOVE', 'DELETE', 'FOREACH'])
  return clauses
}
