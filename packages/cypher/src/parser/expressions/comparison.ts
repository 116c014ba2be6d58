import type { ComparisonOperator, Expression } from '../../syntax/expression.js'
import type { TokenReader } from '../token-reader.js'
import { parseAdditive } from './arithmetic.js'
import { parsePredicates } from './predicates.js'

const OPERATORS: ReadonlyMap<string, ComparisonOperator> = new Map([
  ['=', '='],
  ['<>', '<>'],
  ['!=', '<>'],
  ['<', '<'],
  ['<=', '<='],
  ['>', '>'],
  ['>=', '>='],
])

/**
 * `a < b <= c`, and the predicates that bind as tightly: `IN`, `STARTS WITH`, `IS NULL` …
 *
 * @param start The first operand, where it has been parsed already.
 */
export function parseComparison(reader: TokenReader, start?: Expression): Expression {
  const first = parsePredicates(reader, start ?? parseAdditive(reader))
  const at = reader.at
  const rest: { operator: ComparisonOperator; operand: Expression }[] = []
  for (let operator = takeOperator(reader); operator !== undefined; operator = takeOperator(reader)) {
    rest.push({ operator, operand: parseOperand(reader) })
  }
  return rest.length === 0 ? first : { kind: 'comparison', first, rest, at }
}

function parseOperand(reader: TokenReader): Expression {
  return parsePredicates(reader, parseAdditive(reader))
}

function takeOperator(reader: TokenReader): ComparisonOperator | undefined {
  const token = reader.peek()
  const operator = token.kind === 'symbol' ? OPERATORS.get(token.text) : undefined
  if (operator !== undefined) reader.next()
  return operator
}
