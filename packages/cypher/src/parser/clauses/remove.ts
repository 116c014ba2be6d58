import type { RemoveClause, RemoveItem } from '../../syntax/clause.js'
import { parsePostfix } from '../expressions/postfix.js'
import type { TokenReader } from '../token-reader.js'
import { parseLabelNames } from './label-names.js'

/** `REMOVE n.key, n:Label` */
export function parseRemove(reader: TokenReader): RemoveClause {
  const at = reader.at
  reader.expectKeyword('REMOVE')
  const items = [parseRemoveItem(reader)]
  while (reader.takeSymbol(',')) items.push(parseRemoveItem(reader))
  return { kind: 'remove', items, at }
}

function parseRemoveItem(reader: TokenReader): RemoveItem {
  const at = reader.at
  if (reader.isName() && (reader.isSymbol(':', 1) || reader.isKeywordAt('IS', 1))) {
    return { kind: 'labels', target: reader.expectVariable(), labels: parseLabelNames(reader), at }
  }
  const target = parsePostfix(reader)
  if (target.kind !== 'property') throw reader.error('UnexpectedSyntax', 'REMOVE needs a property or labels', at)
  return { kind: 'property', target, at }
}
