import type { MatchClause } from '../../syntax/clause.js'
import { parseOptionalWhere } from '../expressions/where.js'
import { parsePatternList } from '../patterns/pattern-list.js'
import type { TokenReader } from '../token-reader.js'

/** `[OPTIONAL] MATCH patterns [USING …] [WHERE …]`; hints are read and left aside, the planner knows the counts. */
export function parseMatch(reader: TokenReader): MatchClause {
  const at = reader.at
  const optional = reader.takeKeyword('OPTIONAL')
  reader.expectKeyword('MATCH')
  if (reader.isKeyword('REPEATABLE', 'ELEMENTS')) {
    throw reader.error('UnsupportedClause', 'REPEATABLE ELEMENTS is not supported: one match takes a relationship once')
  }
  reader.takeKeyword('DIFFERENT', 'RELATIONSHIPS')
  const patterns = parsePatternList(reader)
  while (reader.takeKeyword('USING')) skipHint(reader)
  return { kind: 'match', optional, patterns, ...parseOptionalWhere(reader), at }
}

const HINT_WORDS = new Set(['INDEX', 'TEXT', 'RANGE', 'POINT', 'SEEK', 'SCAN', 'JOIN', 'ON'])

/** `USING INDEX n:Label(property)`, `USING SCAN n:Label`, `USING JOIN ON a, b` */
function skipHint(reader: TokenReader): void {
  while (reader.isName() && HINT_WORDS.has(reader.peek().text.toUpperCase())) reader.next()
  do {
    reader.expectVariable()
    if (reader.takeSymbol(':')) reader.expectName('a label')
    if (reader.takeSymbol('(')) skipNames(reader)
  } while (reader.takeSymbol(','))
}

function skipNames(reader: TokenReader): void {
  do reader.expectName("a property's name")
  while (reader.takeSymbol(','))
  reader.expectSymbol(')')
}
