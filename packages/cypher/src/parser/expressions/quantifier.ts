import type { Quantifier } from '../../syntax/expression.js'
import type { TokenReader } from '../token-reader.js'

const QUANTIFIERS: ReadonlyMap<string, Quantifier['quantifier']> = new Map([
  ['ALL', 'all'],
  ['ANY', 'any'],
  ['NONE', 'none'],
  ['SINGLE', 'single'],
])

/** `all(x IN list WHERE …)` and its like, if one comes. */
export function parseQuantifier(reader: TokenReader, keyword: string): Quantifier | undefined {
  const quantifier = QUANTIFIERS.get(keyword)
  if (quantifier === undefined || !reader.isName(2) || !reader.isKeywordAt('IN', 3)) return undefined
  const at = reader.next().start
  reader.expectSymbol('(')
  const variable = reader.expectVariable()
  reader.expectKeyword('IN')
  const list = reader.parseExpression()
  reader.expectKeyword('WHERE')
  const where = reader.parseExpression()
  reader.expectSymbol(')')
  return { kind: 'quantifier', quantifier, variable, list, where, at }
}
