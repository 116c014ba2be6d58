import type { Expression, TextPredicate } from '../../syntax/expression.js'
import { MAX_DEPTH, type TokenReader } from '../token-reader.js'
import { parseAdditive } from './arithmetic.js'
import { parseIsPredicate } from './is-predicate.js'

/** What may follow an operand of a comparison: `STARTS WITH`, `ENDS WITH`, `CONTAINS`, `=~`, `IN`, `IS …`; any number of them. */
export function parsePredicates(reader: TokenReader, operand: Expression): Expression {
  let expression = operand
  for (let count = 0; ; count++) {
    if (count > MAX_DEPTH) throw reader.error('NestingTooDeep', 'Too many predicates in a row')
    const longer = parsePredicate(reader, expression)
    if (longer === undefined) return expression
    expression = longer
  }
}

function parsePredicate(reader: TokenReader, operand: Expression): Expression | undefined {
  const at = reader.at
  if (reader.takeKeyword('IN')) return { kind: 'membership', item: operand, list: parseAdditive(reader), at }
  const is = parseIsPredicate(reader, operand)
  if (is !== undefined) return is
  const operator = takeTextOperator(reader)
  return operator === undefined ? undefined : { kind: 'textPredicate', operator, left: operand, right: parseAdditive(reader), at }
}

function takeTextOperator(reader: TokenReader): TextPredicate['operator'] | undefined {
  if (reader.takeKeyword('STARTS', 'WITH')) return 'startsWith'
  if (reader.takeKeyword('ENDS', 'WITH')) return 'endsWith'
  if (reader.takeKeyword('CONTAINS')) return 'contains'
  return reader.takeSymbol('=~') ? 'matches' : undefined
}
