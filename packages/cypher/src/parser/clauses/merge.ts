import type { MergeClause, SetItem } from '../../syntax/clause.js'
import { parsePathPattern } from '../patterns/path-pattern.js'
import type { TokenReader } from '../token-reader.js'
import { parseSetItems } from './set.js'

/** `MERGE pattern [ON CREATE SET …] [ON MATCH SET …]` */
export function parseMerge(reader: TokenReader): MergeClause {
  const at = reader.at
  reader.expectKeyword('MERGE')
  const pattern = parsePathPattern(reader)
  const onCreate: SetItem[] = []
  const onMatch: SetItem[] = []
  while (reader.takeKeyword('ON')) {
    const items = reader.takeKeyword('CREATE') ? onCreate : onMatch
    if (items === onMatch) reader.expectKeyword('MATCH')
    reader.expectKeyword('SET')
    items.push(...parseSetItems(reader))
  }
  return { kind: 'merge', pattern, onCreate, onMatch, at }
}
