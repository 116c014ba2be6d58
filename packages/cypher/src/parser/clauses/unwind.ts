import type { UnwindClause } from '../../syntax/clause.js'
import type { TokenReader } from '../token-reader.js'

/** `UNWIND list AS variable` */
export function parseUnwind(reader: TokenReader): UnwindClause {
  const at = reader.at
  reader.expectKeyword('UNWIND')
  const list = reader.parseExpression()
  reader.expectKeyword('AS')
  return { kind: 'unwind', list, variable: reader.expectVariable(), at }
}
