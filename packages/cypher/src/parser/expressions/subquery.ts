import type { Subquery } from '../../syntax/expression.js'
import type { Query } from '../../syntax/query.js'
import { parsePatternList } from '../patterns/pattern-list.js'
import type { TokenReader } from '../token-reader.js'
import { parseOptionalWhere } from './where.js'

const SUBQUERIES: ReadonlyMap<string, Subquery['asks']> = new Map([
  ['EXISTS', 'exists'],
  ['COUNT', 'count'],
  ['COLLECT', 'collect'],
])

/** `EXISTS { … }`, `COUNT { … }`, `COLLECT { … }`, if one comes; inside is a query, or a pattern with WHERE. */
export function parseSubqueryExpression(reader: TokenReader, keyword: string): Subquery | undefined {
  const asks = SUBQUERIES.get(keyword)
  if (asks === undefined) return undefined
  const at = reader.next().start
  reader.expectSymbol('{')
  const query = reader.nest(() =>
    reader.isSymbol('(') || isNamedPattern(reader) ? parseBarePattern(reader) : reader.parseQuery(),
  )
  reader.expectSymbol('}')
  return { kind: 'subquery', asks, query, at }
}

function isNamedPattern(reader: TokenReader): boolean {
  return reader.isName() && reader.isSymbol('=', 1)
}

/** A pattern alone stands for MATCH with it. */
function parseBarePattern(reader: TokenReader): Query {
  const at = reader.at
  const patterns = parsePatternList(reader)
  const where = parseOptionalWhere(reader)
  return { at, unionAll: true, branches: [{ at, clauses: [{ kind: 'match', optional: false, patterns, ...where, at }] }] }
}
