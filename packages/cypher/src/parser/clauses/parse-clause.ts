import type { Clause } from '../../syntax/clause.js'
import type { TokenReader } from '../token-reader.js'
import { parseCall } from './call.js'
import { parseCreate } from './create.js'
import { parseDelete } from './delete.js'
import { parseForeach } from './foreach.js'
import { parseMatch } from './match.js'
import { parseMerge } from './merge.js'
import { parseReturn, parseWith } from './projection.js'
import { parseRemove } from './remove.js'
import { parseSet } from './set.js'
import { parseUnwind } from './unwind.js'

/** How each clause is parsed, by the word that begins it. */
const CLAUSES: ReadonlyMap<string, (reader: TokenReader) => Clause> = new Map<string, (reader: TokenReader) => Clause>([
  ['MATCH', parseMatch],
  ['OPTIONAL', parseOptional],
  ['UNWIND', parseUnwind],
  ['WITH', parseWith],
  ['RETURN', parseReturn],
  ['CALL', parseCall],
  ['CREATE', parseCreate],
  ['MERGE', parseMerge],
  ['SET', parseSet],
  ['REMOVE', parseRemove],
  ['DELETE', parseDelete],
  ['DETACH', parseDelete],
  ['NODETACH', parseDelete],
  ['FOREACH', parseForeach],
  ['FINISH', parseFinish],
  ['LOAD', refuseLoad],
  ['USE', refuseUse],
])

/** The words that begin a clause, for messages. */
export const CLAUSE_WORDS: readonly string[] = [...CLAUSES.keys()].filter(
  (word) => !['LOAD', 'USE', 'NODETACH', 'DETACH'].includes(word),
)

/** Parse a clause, if one begins here. */
export function parseClause(reader: TokenReader): Clause | undefined {
  const token = reader.peek()
  return token.kind === 'name' ? CLAUSES.get(token.text.toUpperCase())?.(reader) : undefined
}

function parseOptional(reader: TokenReader): Clause {
  return reader.isKeywordAt('CALL', 1) ? parseCall(reader) : parseMatch(reader)
}

function parseFinish(reader: TokenReader): Clause {
  return { kind: 'finish', at: reader.next().start }
}

function refuseLoad(reader: TokenReader): never {
  throw reader.error('UnsupportedClause', 'LOAD CSV is not supported: queries have no way to files or the network')
}

function refuseUse(reader: TokenReader): never {
  throw reader.error('UnsupportedClause', 'USE is not supported: there is one graph')
}
