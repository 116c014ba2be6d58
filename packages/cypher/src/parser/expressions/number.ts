import type { Literal } from '../../syntax/expression.js'
import { toFloat } from '../../values/float.js'
import { MAX_INTEGER, MIN_INTEGER, toInteger } from '../../values/integer.js'
import type { TokenReader } from '../token-reader.js'

/**
 * Parse a number.
 *
 * @param minusAt Where a minus stands that belongs to it, if one does.
 *
 * @throws CypherError where it does not fit: IntegerOverflow, FloatingPointOverflow.
 */
export function parseNumber(reader: TokenReader, minusAt?: number): Literal {
  const token = reader.next()
  const at = minusAt ?? token.start
  if (token.kind === 'float') {
    const value = minusAt === undefined ? Number(token.text) : -Number(token.text)
    if (!Number.isFinite(value)) throw reader.error('FloatingPointOverflow', 'This number is too large for a float', at)
    return { kind: 'literal', value: toFloat(value), at }
  }
  // A thousand digits are too many, however they are read: the length is checked before the text is.
  const magnitude = token.text.length > 100 && !/^0+/u.test(token.text) ? MAX_INTEGER + 2n : BigInt(token.text.toLowerCase())
  const value = minusAt !== undefined ? -magnitude : magnitude
  if (value > MAX_INTEGER || value < MIN_INTEGER) {
    throw reader.error('IntegerOverflow', 'This number does not fit in an integer of 64 bits', at)
  }
  return { kind: 'literal', value: toInteger(value), at }
}
