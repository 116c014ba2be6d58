import type { Clause } from '../syntax/clause.js'
import type { Expression } from '../syntax/expression.js'
import type { PathPattern } from '../syntax/pattern.js'
import type { Query } from '../syntax/query.js'
import type { TokenReader } from './token-reader.js'

/**
 * The rules of the grammar that contain each other. The reader carries them, so that each rule's file needs no other that needs it:
 * `parse-statement.ts` ties the knot.
 */
export interface Grammar {
  parseExpression(reader: TokenReader): Expression
  parseComparison(reader: TokenReader, start?: Expression): Expression
  parsePathPattern(reader: TokenReader): PathPattern
  parseQuery(reader: TokenReader): Query
  parseClause(reader: TokenReader): Clause | undefined
}
