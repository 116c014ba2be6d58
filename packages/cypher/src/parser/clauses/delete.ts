import type { DeleteClause } from '../../syntax/clause.js'
import type { Expression } from '../../syntax/expression.js'
import type { TokenReader } from '../token-reader.js'

/** `[DETACH] DELETE expressions` */
export function parseDelete(reader: TokenReader): DeleteClause {
  const at = reader.at
  const detach = reader.takeKeyword('DETACH')
  if (!detach) reader.takeKeyword('NODETACH')
  reader.expectKeyword('DELETE')
  const targets: Expression[] = []
  do targets.push(reader.parseExpression())
  while (reader.takeSymbol(','))
  return { kind: 'delete', detach, targets, at }
}
