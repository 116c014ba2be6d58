import type { Case, Expression } from '../../syntax/expression.js'
import type { TokenReader } from '../token-reader.js'

/** `CASE WHEN … THEN … ELSE … END`, and `CASE subject WHEN value, value THEN …`. */
export function parseCase(reader: TokenReader): Case {
  const at = reader.at
  reader.expectKeyword('CASE')
  const subject = reader.isKeyword('WHEN') ? undefined : reader.parseExpression()
  const alternatives: { when: Expression; then: Expression }[] = []
  while (reader.takeKeyword('WHEN')) {
    const whens = [reader.parseExpression()]
    while (subject !== undefined && reader.takeSymbol(',')) whens.push(reader.parseExpression())
    reader.expectKeyword('THEN')
    const then = reader.parseExpression()
    alternatives.push(...whens.map((when) => ({ when, then })))
  }
  if (alternatives.length === 0) throw reader.unexpected(['WHEN'])
  const otherwise = reader.takeKeyword('ELSE') ? reader.parseExpression() : undefined
  reader.expectKeyword('END')
  return {
    kind: 'case',
    alternatives,
    at,
    ...(subject === undefined ? {} : { subject }),
    ...(otherwise === undefined ? {} : { otherwise }),
  }
}
