import { ClaimgraphError, type ErrorKind } from '@claimgraph/model'

/** A query that the server refused or ended, in its own words, or that was not let through to it. */
export class QueryFailure extends ClaimgraphError {
  override readonly name = 'QueryFailure'

  constructor(
    kind: ErrorKind,
    message: string,
    /** Neo4j's, such as `Neo.ClientError.Statement.SyntaxError`; `Refused` where we did. */
    readonly code: string,
    /** Where in the query: UTF-16 offset, line and column from 1. Undefined where the server does not say. */
    readonly place: { readonly offset: number; readonly line: number; readonly column: number } | undefined,
    cause: unknown,
  ) {
    super(kind, message, { cause })
  }
}

/** What stands before a query to learn its plan; on a line of its own, so that columns stay. */
export const EXPLAIN = 'EXPLAIN\n'

const PLACE = /\(line (\d+), column (\d+) \(offset: (\d+)\)\)/gu

/** The server's error as its caller may see it; `explained`: it speaks of the query with EXPLAIN before it. Undefined where it is no error of the query. */
export function queryFailure(error: Error & { readonly code: string }, explained: boolean): QueryFailure | undefined {
  const { code } = error
  if (!/^Neo\.ClientError\.(?:Statement|Transaction|Procedure|Schema|General)\.|^Neo\.DatabaseError\.|OutOfMemory/u.test(code))
    return undefined
  const message = explained ? error.message.replace(PLACE, movedBack) : error.message
  const [, line, column, offset] = [...message.matchAll(PLACE)][0] ?? []
  const place = line === undefined ? undefined : { line: Number(line), column: Number(column), offset: Number(offset) }
  return new QueryFailure(kindOf(code), message.trimEnd(), code, place, error)
}

function movedBack(_: string, line: string, column: string, offset: string): string {
  return `(line ${Number(line) - 1}, column ${column} (offset: ${Number(offset) - EXPLAIN.length}))`
}

function kindOf(code: string): ErrorKind {
  if (/TimedOut|OutOfMemory|\.Terminated$|LockAcquisition/u.test(code)) return 'limit'
  return 'input'
}
