import type { ProjectionClause, ProjectionItem, SortItem } from '../../syntax/clause.js'
import type { Expression } from '../../syntax/expression.js'
import { parseOptionalWhere } from '../expressions/where.js'
import type { TokenReader } from '../token-reader.js'

/** `WITH [DISTINCT] items [ORDER BY …] [SKIP …] [LIMIT …] [WHERE …]` */
export function parseWith(reader: TokenReader): ProjectionClause {
  const at = reader.at
  reader.expectKeyword('WITH')
  return { ...parseBody(reader, 'with', at), ...parseOptionalWhere(reader) }
}

/** `RETURN [DISTINCT] items [ORDER BY …] [SKIP …] [LIMIT …]` */
export function parseReturn(reader: TokenReader): ProjectionClause {
  const at = reader.at
  reader.expectKeyword('RETURN')
  return parseBody(reader, 'return', at)
}

function parseBody(reader: TokenReader, kind: 'with' | 'return', at: number): ProjectionClause {
  const distinct = reader.takeKeyword('DISTINCT')
  const star = reader.takeSymbol('*')
  const items: ProjectionItem[] = []
  if (!star || reader.takeSymbol(',')) {
    do items.push(parseItem(reader))
    while (reader.takeSymbol(','))
  }
  return { kind, distinct, star, items, orderBy: parseOrderBy(reader), ...parseSkip(reader), ...parseLimit(reader), at }
}

function parseItem(reader: TokenReader): ProjectionItem {
  const at = reader.at
  const expression = reader.parseExpression()
  const text = reader.text.slice(at, reader.lastEnd)
  return { expression, text, at, ...(reader.takeKeyword('AS') ? { alias: reader.expectVariable() } : {}) }
}

function parseOrderBy(reader: TokenReader): readonly SortItem[] {
  const items: SortItem[] = []
  if (!reader.takeKeyword('ORDER', 'BY')) return items
  do {
    const expression = reader.parseExpression()
    const descending = reader.takeKeyword('DESC') || reader.takeKeyword('DESCENDING')
    if (!descending && !reader.takeKeyword('ASC')) reader.takeKeyword('ASCENDING')
    items.push({ expression, descending })
  } while (reader.takeSymbol(','))
  return items
}

function parseSkip(reader: TokenReader): { skip?: Expression } {
  return reader.takeKeyword('SKIP') || reader.takeKeyword('OFFSET') ? { skip: reader.parseExpression() } : {}
}

function parseLimit(reader: TokenReader): { limit?: Expression } {
  return reader.takeKeyword('LIMIT') ? { limit: reader.parseExpression() } : {}
}
