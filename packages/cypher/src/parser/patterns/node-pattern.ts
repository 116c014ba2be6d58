import type { Expression } from '../../syntax/expression.js'
import type { LabelExpression, NodePattern } from '../../syntax/pattern.js'
import { parseMapLiteral } from '../expressions/map.js'
import { parseOptionalWhere } from '../expressions/where.js'
import type { TokenReader } from '../token-reader.js'
import { parseLabelExpression } from './label-expression.js'

/** `(n:Label {key: value} WHERE …)` */
export function parseNodePattern(reader: TokenReader): NodePattern {
  const at = reader.expectSymbol('(', ['a node in brackets']).start
  const named = reader.isName() && !isWhere(reader)
  const variable = named ? { variable: reader.expectVariable() } : {}
  const labels = parseLabels(reader)
  const properties = parseOptionalProperties(reader)
  const where = parseOptionalWhere(reader)
  reader.expectSymbol(')', ["':'", "'{'", 'WHERE', "')'"])
  return { kind: 'nodePattern', ...variable, ...labels, ...properties, ...where, at }
}

/** `(WHERE …)` has no variable, `(where)` has one. */
function isWhere(reader: TokenReader): boolean {
  return reader.isKeyword('WHERE') && ![')', ':', '{'].some((symbol) => reader.isSymbol(symbol, 1))
}

function parseLabels(reader: TokenReader): { readonly labels?: LabelExpression } {
  if (reader.takeSymbol(':') || reader.takeKeyword('IS')) return { labels: parseLabelExpression(reader) }
  return {}
}

/** A map or a parameter, if one comes. */
export function parseOptionalProperties(reader: TokenReader): { readonly properties?: Expression } {
  if (reader.isSymbol('{')) return { properties: parseMapLiteral(reader) }
  const token = reader.peek()
  if (token.kind !== 'parameter') return {}
  reader.next()
  return { properties: { kind: 'parameter', name: token.text, at: token.start } }
}
