import type { Expression } from '../../syntax/expression.js'
import { isPatternAhead } from '../patterns/is-pattern-ahead.js'
import type { TokenReader } from '../token-reader.js'
import { parseOptionalWhere } from './where.js'

/** Everything that begins with `[`: a list, a comprehension over a list, a comprehension over a pattern. */
export function parseListAtom(reader: TokenReader): Expression {
  if (reader.isName(1) && reader.isKeywordAt('IN', 2)) return parseListComprehension(reader)
  if (isPatternAhead(reader, 1)) return parsePatternComprehension(reader)
  if (reader.isName(1) && reader.isSymbol('=', 2) && isPatternAhead(reader, 3)) return parsePatternComprehension(reader)
  const at = reader.next().start
  const items: Expression[] = []
  if (reader.takeSymbol(']')) return { kind: 'list', items, at }
  do items.push(reader.parseExpression())
  while (reader.takeSymbol(','))
  reader.expectSymbol(']', ["','", "']'"])
  return { kind: 'list', items, at }
}

function parseListComprehension(reader: TokenReader): Expression {
  const at = reader.next().start
  const variable = reader.expectVariable()
  reader.expectKeyword('IN')
  const list = reader.parseExpression()
  const where = parseOptionalWhere(reader)
  const projection = reader.takeSymbol('|') ? { projection: reader.parseExpression() } : {}
  reader.expectSymbol(']', [...('where' in where ? [] : ['WHERE']), "'|'", "']'"])
  return { kind: 'listComprehension', variable, list, ...where, ...projection, at }
}

function parsePatternComprehension(reader: TokenReader): Expression {
  const at = reader.next().start
  const pattern = reader.parsePathPattern()
  const where = parseOptionalWhere(reader)
  reader.expectSymbol('|')
  const projection = reader.parseExpression()
  reader.expectSymbol(']')
  return { kind: 'patternComprehension', pattern, ...where, projection, at }
}
