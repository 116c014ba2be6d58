import type { Expression } from '../../syntax/expression.js'
import type { TokenReader } from '../token-reader.js'
import { parseComparison } from './comparison.js'

/**
 * Parse an expression. From loose to tight: OR, XOR, AND, NOT, comparisons and predicates, `+ -`, `* / %`, `^`, signs, then what
 * follows an atom (`.key`, `[index]`, `:Label`).
 */
export function parseExpression(reader: TokenReader): Expression {
  return reader.nest(() => parseOr(reader))
}

function parseOr(reader: TokenReader): Expression {
  return parseOperands(reader, 'or', 'OR', parseXor)
}

function parseXor(reader: TokenReader): Expression {
  return parseOperands(reader, 'xor', 'XOR', parseAnd)
}

function parseAnd(reader: TokenReader): Expression {
  return parseOperands(reader, 'and', 'AND', parseNot)
}

function parseOperands(
  reader: TokenReader,
  operator: 'or' | 'xor' | 'and',
  word: string,
  parseOperand: (reader: TokenReader) => Expression,
): Expression {
  const first = parseOperand(reader)
  if (!reader.isKeyword(word)) return first
  const at = reader.at
  const operands = [first]
  while (reader.takeKeyword(word)) operands.push(parseOperand(reader))
  return { kind: 'logic', operator, operands, at }
}

function parseNot(reader: TokenReader): Expression {
  const at = reader.at
  if (!reader.takeKeyword('NOT')) return parseComparison(reader)
  return { kind: 'unary', operator: 'not', operand: reader.nest(() => parseNot(reader)), at }
}
