import type { Statement } from '../syntax/query.js'
import { CLAUSE_WORDS, parseClause } from './clauses/parse-clause.js'
import { parseComparison } from './expressions/comparison.js'
import { parseExpression } from './expressions/parse-expression.js'
import { parseQuery } from './parse-query.js'
import { parsePathPattern } from './patterns/path-pattern.js'
import type { Grammar } from './grammar.js'
import { TokenReader } from './token-reader.js'

const GRAMMAR: Grammar = { parseExpression, parseComparison, parsePathPattern, parseQuery, parseClause }

/**
 * Parse the text of a query: `EXPLAIN` or `PROFILE` perhaps, clauses, a semicolon perhaps.
 *
 * @throws CypherError (SyntaxError) with the place and what was expected there.
 */
export function parseStatement(text: string): Statement {
  const reader = new TokenReader(text, GRAMMAR)
  const mode = takeMode(reader)
  const query = parseQuery(reader)
  reader.takeSymbol(';')
  if (reader.peek().kind !== 'end') throw reader.unexpected([...CLAUSE_WORDS, 'the end of the query'])
  return { mode, query, text }
}

function takeMode(reader: TokenReader): Statement['mode'] {
  if (reader.takeKeyword('CYPHER')) while (reader.peek().kind === 'integer' || reader.peek().kind === 'float') reader.next()
  if (reader.takeKeyword('EXPLAIN')) return 'explain'
  return reader.takeKeyword('PROFILE') ? 'profile' : 'run'
}
