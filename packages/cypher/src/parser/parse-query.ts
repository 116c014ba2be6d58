import type { Clause } from '../syntax/clause.js'
import type { Query, SingleQuery } from '../syntax/query.js'
import type { TokenReader } from './token-reader.js'

/** One or more single queries with UNION between them; stops before what cannot begin a clause. */
export function parseQuery(reader: TokenReader): Query {
  const at = reader.at
  const branches = [parseSingleQuery(reader)]
  let unionAll: boolean | undefined
  while (reader.isKeyword('UNION')) {
    const union = reader.next()
    const all = reader.takeKeyword('ALL')
    if (!all) reader.takeKeyword('DISTINCT')
    if (unionAll !== undefined && unionAll !== all) {
      throw reader.error('InvalidClauseComposition', 'UNION and UNION ALL cannot be mixed', union.start)
    }
    unionAll = all
    branches.push(parseSingleQuery(reader))
  }
  return { branches, unionAll: unionAll ?? false, at }
}

function parseSingleQuery(reader: TokenReader): SingleQuery {
  const at = reader.at
  const first = reader.parseClause()
  if (first === undefined) throw reader.unexpected(['a clause, such as MATCH or RETURN'])
  const clauses: Clause[] = [first]
  for (let clause = reader.parseClause(); clause !== undefined; clause = reader.parseClause()) clauses.push(clause)
  return { clauses, at }
}
