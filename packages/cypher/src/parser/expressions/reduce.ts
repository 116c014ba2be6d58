import type { Reduce } from '../../syntax/expression.js'
import type { TokenReader } from '../token-reader.js'

/** `reduce(accumulator = initial, x IN list | body)` */
export function parseReduce(reader: TokenReader): Reduce {
  const at = reader.next().start
  reader.expectSymbol('(')
  const accumulator = reader.expectVariable()
  reader.expectSymbol('=')
  const initial = reader.parseExpression()
  reader.expectSymbol(',')
  const variable = reader.expectVariable()
  reader.expectKeyword('IN')
  const list = reader.parseExpression()
  reader.expectSymbol('|')
  const body = reader.parseExpression()
  reader.expectSymbol(')')
  return { kind: 'reduce', accumulator, initial, variable, list, body, at }
}
