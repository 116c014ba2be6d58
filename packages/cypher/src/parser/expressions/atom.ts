import type { Expression } from '../../syntax/expression.js'
import { isPatternAhead } from '../patterns/is-pattern-ahead.js'
import type { TokenReader } from '../token-reader.js'
import { parseCase } from './case.js'
import { parseFunctionCall } from './function-call.js'
import { parseListAtom } from './list.js'
import { parseMapLiteral, parseMapProjection } from './map.js'
import { parseNumber } from './number.js'
import { parseReduce } from './reduce.js'
import { parseQuantifier } from './quantifier.js'
import { parseSubqueryExpression } from './subquery.js'

const CONSTANTS: ReadonlyMap<string, boolean | null> = new Map([
  ['TRUE', true],
  ['FALSE', false],
  ['NULL', null],
])

/** What an expression is made of: literals, parameters, variables, calls, everything in brackets. */
export function parseAtom(reader: TokenReader): Expression {
  const token = reader.peek()
  const at = token.start
  switch (token.kind) {
    case 'integer':
    case 'float':
      return parseNumber(reader)
    case 'malformedNumber':
      throw reader.error('InvalidNumberLiteral', `'${token.text.slice(0, 40)}' is no number`)
    case 'string':
      return { kind: 'literal', value: reader.next().text, at }
    case 'parameter':
      return { kind: 'parameter', name: reader.next().text, at }
    case 'symbol':
      return parseBracketed(reader)
    case 'name':
    case 'quotedName':
      return parseWord(reader)
    case 'end':
      throw reader.unexpected(['an expression'])
  }
}

function parseBracketed(reader: TokenReader): Expression {
  if (reader.isSymbol('[')) return parseListAtom(reader)
  if (reader.isSymbol('{')) return parseMapLiteral(reader)
  if (!reader.isSymbol('(')) throw reader.unexpected(['an expression'])
  const at = reader.at
  if (isPatternAhead(reader)) return { kind: 'patternPredicate', pattern: reader.parsePathPattern(), at }
  reader.next()
  const inner = reader.parseExpression()
  reader.expectSymbol(')')
  return inner
}

function parseWord(reader: TokenReader): Expression {
  const keyword = reader.peek().kind === 'name' ? reader.peek().text.toUpperCase() : ''
  const special = parseSpecialForm(reader, keyword)
  if (special !== undefined) return special
  const call = parseFunctionCall(reader)
  if (call !== undefined) return call
  const constant = CONSTANTS.get(keyword)
  if (constant !== undefined) return { kind: 'literal', value: constant, at: reader.next().start }
  const variable = reader.expectVariable()
  return reader.isSymbol('{') ? parseMapProjection(reader, variable) : variable
}

function parseSpecialForm(reader: TokenReader, keyword: string): Expression | undefined {
  if (keyword === 'CASE') return parseCase(reader)
  if (reader.isSymbol('{', 1)) return parseSubqueryExpression(reader, keyword)
  if (!reader.isSymbol('(', 1)) return undefined
  if (keyword === 'REDUCE') return parseReduce(reader)
  if (keyword === 'SHORTESTPATH' || keyword === 'ALLSHORTESTPATHS') {
    return { kind: 'patternPredicate', at: reader.at, pattern: reader.parsePathPattern() }
  }
  return parseQuantifier(reader, keyword) ?? parseExists(reader, keyword)
}

/** The old spelling of a test for a pattern: `exists((a)-->(b))`. */
function parseExists(reader: TokenReader, keyword: string): Expression | undefined {
  if (keyword !== 'EXISTS' || !isPatternAhead(reader, 2)) return undefined
  reader.next()
  const at = reader.next().start
  const pattern = reader.parsePathPattern()
  reader.expectSymbol(')')
  return { kind: 'patternPredicate', pattern, asked: true, at }
}
