import type { Clause, ProcedureClause, SubqueryClause, YieldItem } from '../../syntax/clause.js'
import type { Variable } from '../../syntax/expression.js'
import { parseArguments } from '../expressions/function-call.js'
import { parseOptionalWhere } from '../expressions/where.js'
import type { TokenReader } from '../token-reader.js'

/** `CALL name(…) YIELD …`, `CALL { … }`, `CALL (a, b) { … }` */
export function parseCall(reader: TokenReader): Clause {
  const at = reader.at
  const optional = reader.takeKeyword('OPTIONAL')
  reader.expectKeyword('CALL')
  return reader.isSymbol('{') || reader.isSymbol('(') ? parseSubquery(reader, optional, at) : parseProcedure(reader, optional, at)
}

function parseSubquery(reader: TokenReader, optional: boolean, at: number): SubqueryClause {
  const imports = reader.isSymbol('(') ? { imports: parseImports(reader) } : {}
  reader.expectSymbol('{')
  const query = reader.nest(() => reader.parseQuery())
  reader.expectSymbol('}')
  if (reader.isKeyword('IN', 'TRANSACTIONS') || reader.isKeyword('IN', 'CONCURRENT')) {
    throw reader.error('UnsupportedClause', 'CALL … IN TRANSACTIONS is not supported: there is one graph in memory')
  }
  return { kind: 'subqueryCall', optional, ...imports, query, at }
}

function parseImports(reader: TokenReader): '*' | readonly Variable[] {
  reader.expectSymbol('(')
  if (reader.takeSymbol('*')) {
    reader.expectSymbol(')')
    return '*'
  }
  const variables: Variable[] = []
  if (reader.takeSymbol(')')) return variables
  do variables.push(reader.expectVariable())
  while (reader.takeSymbol(','))
  reader.expectSymbol(')')
  return variables
}

function parseProcedure(reader: TokenReader, optional: boolean, at: number): ProcedureClause {
  let name = reader.expectName("a procedure's name").text
  while (reader.takeSymbol('.')) name += `.${reader.expectName("a procedure's name").text}`
  const args = reader.takeSymbol('(') ? { args: parseArguments(reader) } : {}
  return { kind: 'procedure', name, ...args, ...parseYield(reader), optional, at }
}

function parseYield(reader: TokenReader): Pick<ProcedureClause, 'yields' | 'where'> {
  if (!reader.takeKeyword('YIELD')) return {}
  if (reader.takeSymbol('*')) return { yields: '*', ...parseOptionalWhere(reader) }
  // `YIELD -` asks for nothing.
  if (reader.takeSymbol('-')) return { yields: [] }
  const yields: YieldItem[] = []
  do yields.push(parseYieldItem(reader))
  while (reader.takeSymbol(','))
  return { yields, ...parseOptionalWhere(reader) }
}

function parseYieldItem(reader: TokenReader): YieldItem {
  const field = reader.expectVariable()
  const variable = reader.takeKeyword('AS') ? reader.expectVariable() : field
  return { field: field.name, variable, at: field.at }
}
