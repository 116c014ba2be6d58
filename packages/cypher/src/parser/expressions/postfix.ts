import type { Expression } from '../../syntax/expression.js'
import { MAX_CHAIN } from '../max-chain.js'
import { parseLabelExpression } from '../patterns/label-expression.js'
import type { TokenReader } from '../token-reader.js'
import { parseAtom } from './atom.js'

/** An atom and what hangs on it: `.key`, `[index]`, `[from..to]`, `:Label`. */
export function parsePostfix(reader: TokenReader, start?: Expression): Expression {
  let expression = start ?? parseAtom(reader)
  for (let length = 0; ; length++) {
    const longer = parseOnePostfix(reader, expression)
    if (longer === undefined) return expression
    if (length >= MAX_CHAIN) throw reader.error('NestingTooDeep', `More than ${MAX_CHAIN} accessors in a row`)
    expression = longer
  }
}

function parseOnePostfix(reader: TokenReader, target: Expression): Expression | undefined {
  const at = reader.at
  if (reader.takeSymbol('.')) return { kind: 'property', target, key: reader.expectName("a property's name").text, at }
  if (reader.takeSymbol('[')) return parseBrackets(reader, target, at)
  if (!reader.takeSymbol(':')) return undefined
  return { kind: 'labelCheck', target, labels: parseLabelExpression(reader), at }
}

function parseBrackets(reader: TokenReader, target: Expression, at: number): Expression {
  const from = reader.isSymbol('..') ? undefined : reader.parseExpression()
  if (from !== undefined && reader.takeSymbol(']')) return { kind: 'element', target, index: from, at }
  reader.expectSymbol('..', ["']'", "'..'"])
  const to = reader.isSymbol(']') ? undefined : reader.parseExpression()
  reader.expectSymbol(']')
  return { kind: 'slice', target, at, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}
