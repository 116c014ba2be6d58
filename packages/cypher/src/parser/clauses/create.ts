import type { CreateClause } from '../../syntax/clause.js'
import { parsePatternList } from '../patterns/pattern-list.js'
import type { TokenReader } from '../token-reader.js'

const SCHEMA_WORDS = [
  'INDEX',
  'CONSTRAINT',
  'RANGE',
  'TEXT',
  'FULLTEXT',
  'VECTOR',
  'LOOKUP',
  'POINT',
  'DATABASE',
  'USER',
  'ROLE',
  'OR',
]

/** `CREATE patterns` */
export function parseCreate(reader: TokenReader): CreateClause {
  const at = reader.at
  reader.expectKeyword('CREATE')
  if (SCHEMA_WORDS.some((word) => reader.isKeyword(word)) && !reader.isSymbol('=', 1)) {
    throw reader.error(
      'UnsupportedClause',
      'Commands for indexes, constraints and administration are not supported: indexes are made as needed',
    )
  }
  return { kind: 'create', patterns: parsePatternList(reader), at }
}
