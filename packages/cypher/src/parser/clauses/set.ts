import type { SetClause, SetItem } from '../../syntax/clause.js'
import { parsePostfix } from '../expressions/postfix.js'
import type { TokenReader } from '../token-reader.js'
import { parseLabelNames } from './label-names.js'

/** `SET items` */
export function parseSet(reader: TokenReader): SetClause {
  const at = reader.at
  reader.expectKeyword('SET')
  return { kind: 'set', items: parseSetItems(reader), at }
}

/** `n.key = value`, `n = map`, `n += map`, `n:Label`, with commas between them. */
export function parseSetItems(reader: TokenReader): readonly SetItem[] {
  const items = [parseSetItem(reader)]
  while (reader.takeSymbol(',')) items.push(parseSetItem(reader))
  return items
}

function parseSetItem(reader: TokenReader): SetItem {
  const at = reader.at
  if (reader.isName() && (reader.isSymbol(':', 1) || reader.isKeywordAt('IS', 1))) {
    return { kind: 'labels', target: reader.expectVariable(), labels: parseLabelNames(reader), at }
  }
  if (reader.isName() && (reader.isSymbol('=', 1) || reader.isSymbol('+=', 1))) {
    const target = reader.expectVariable()
    const kind = reader.next().text === '=' ? 'replace' : 'extend'
    return { kind, target, value: reader.parseExpression(), at }
  }
  const target = parsePostfix(reader)
  if (target.kind !== 'property' && target.kind !== 'element') {
    throw reader.error('UnexpectedSyntax', 'SET needs a property, a variable or labels to change', at)
  }
  reader.expectSymbol('=')
  const value = reader.parseExpression()
  return target.kind === 'property'
    ? { kind: 'property', target, value, at }
    : { kind: 'dynamic', target: target.target, key: target.index, value, at }
}
