import type { Expression } from '../../syntax/expression.js'
import type { TokenReader } from '../token-reader.js'

/** `WHERE …` if it comes, ready to be spread into a node. */
export function parseOptionalWhere(reader: TokenReader): { readonly where?: Expression } {
  return reader.takeKeyword('WHERE') ? { where: reader.parseExpression() } : {}
}
