import type { RelationshipPattern } from '../../syntax/pattern.js'
import { parseOptionalWhere } from '../expressions/where.js'
import type { TokenReader } from '../token-reader.js'
import { parseLabelExpression } from './label-expression.js'
import { parseOptionalProperties } from './node-pattern.js'
import { parseQuantifierOfPath, parseRepetitionOfRelationship } from './repetition.js'

type Inside = Omit<RelationshipPattern, 'kind' | 'at' | 'direction'>

/** Whether a relationship begins here: `-` or `<-`. */
export function isRelationshipAhead(reader: TokenReader): boolean {
  return reader.isSymbol('-') || (reader.isSymbol('<') && reader.isSymbol('-', 1))
}

/** `-[…]->`, `<-[…]-`, `--`, `<-->` … and `->+`, `->{1,3}` behind it. */
export function parseRelationshipPattern(reader: TokenReader): RelationshipPattern {
  const at = reader.at
  const toLeft = reader.takeSymbol('<')
  reader.expectSymbol('-')
  const inside = reader.isSymbol('[') ? parseInside(reader) : {}
  reader.expectSymbol('-', ["'-'"])
  const toRight = reader.takeSymbol('>')
  const quantifier = parseQuantifierOfPath(reader)
  const direction = toLeft === toRight ? 'both' : toRight ? 'out' : 'in'
  return {
    kind: 'relationshipPattern',
    direction,
    ...inside,
    ...(quantifier === undefined ? {} : { repetition: quantifier }),
    at,
  }
}

function parseInside(reader: TokenReader): Inside {
  reader.expectSymbol('[')
  const named = reader.isName() && !(reader.isKeyword('WHERE') && !reader.isSymbol(']', 1) && !reader.isSymbol(':', 1))
  const variable = named ? { variable: reader.expectVariable() } : {}
  const types = reader.takeSymbol(':') || reader.takeKeyword('IS') ? { types: parseLabelExpression(reader) } : {}
  if (reader.isSymbol('..')) throw reader.error('InvalidRelationshipPattern', "A length begins with '*'")
  const repetition = parseRepetitionOfRelationship(reader)
  const properties = parseOptionalProperties(reader)
  const where = parseOptionalWhere(reader)
  reader.expectSymbol(']', ["':'", "'*'", "'{'", 'WHERE', "']'"])
  return { ...variable, ...types, ...(repetition === undefined ? {} : { repetition }), ...properties, ...where }
}
