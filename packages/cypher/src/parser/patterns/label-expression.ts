import type { LabelExpression } from '../../syntax/pattern.js'
import type { TokenReader } from '../token-reader.js'

/** What follows the colon of a node: `A:B`, `A&B`, `A|B`, `!A`, `%`, `(A|B)&C`. `|` is looser than `&` and `:`. */
export function parseLabelExpression(reader: TokenReader): LabelExpression {
  return reader.nest(() => parseAlternatives(reader))
}

function parseAlternatives(reader: TokenReader): LabelExpression {
  const operands = [parseConjunction(reader)]
  while (reader.isSymbol('|') && !reader.isSymbol('|', 1) && startsLabel(reader, 1)) {
    reader.next()
    reader.takeSymbol(':')
    operands.push(parseConjunction(reader))
  }
  return combine('or', operands)
}

/** A `|` may also end a label check in a comprehension: `[x IN list WHERE x:A | x.name]` is read as one when an expression follows. */
function startsLabel(reader: TokenReader, ahead: number): boolean {
  if (reader.isSymbol(':', ahead) || reader.isSymbol('!', ahead) || reader.isSymbol('%', ahead)) return true
  if (reader.isSymbol('(', ahead)) return true
  return reader.isName(ahead) && !['.', '(', '['].some((symbol) => reader.isSymbol(symbol, ahead + 1))
}

function parseConjunction(reader: TokenReader): LabelExpression {
  const operands = [parsePrimary(reader)]
  while (reader.takeSymbol('&') || reader.takeSymbol(':')) operands.push(parsePrimary(reader))
  return combine('and', operands)
}

function combine(kind: 'and' | 'or', operands: readonly LabelExpression[]): LabelExpression {
  const [first] = operands
  return operands.length === 1 && first !== undefined ? first : { kind, operands }
}

function parsePrimary(reader: TokenReader): LabelExpression {
  if (reader.takeSymbol('!')) return { kind: 'not', operand: reader.nest(() => parsePrimary(reader)) }
  if (reader.takeSymbol('%')) return { kind: 'any' }
  if (reader.takeSymbol('(')) {
    const inner = parseLabelExpression(reader)
    reader.expectSymbol(')')
    return inner
  }
  const { text, start } = reader.expectName('a label')
  return { kind: 'name', name: text, at: start }
}
