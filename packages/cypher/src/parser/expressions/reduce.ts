import type { Reduce } from '../../syntax/expression.js'
import type { TokenReader } from '../token-reader.js'
import { parseExpression } from './parse-expression.js'

/** `reduce(accumulator = initial, x IN list | body)` */
export function parseReduce(reader: TokenReader): Reduce {
  const at = reader.next().start
  reader.expectSymbol('(')
  const accumulator = reader.expectVariable()
  reader.expectSymbol('=')
  const initial = parseExpression(reader)
  reader.expectSymbol(',')
  const variable = reader.expectVariable()
  reader.expectKeyword('IN')
  const list = parseExpression(reader)
  reader.expectSymbol('|')
  const body = parseExpression(reader)
  reader.expectSymbol(')')
  return { kind: 'reduce', accumulator, initial, variable, list, body, at }
}
