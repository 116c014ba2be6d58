import { CypherError } from '../errors/cypher-error.js'

/**
 * Runs a part of the engine, and makes a CypherError of what JavaScript throws when a query is too much for it: a call stack or a text
 * without room. Any other error is a fault of the engine and goes on.
 */
export function guarded<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw asCypherError(error)
  }
}

/** The error that a caller sees. */
export function asCypherError(error: unknown): unknown {
  if (!(error instanceof RangeError)) return error
  if (/call stack|recursion/iu.test(error.message)) {
    return new CypherError('LimitError', 'NestingTooDeep', 'The query is nested too deep', { cause: error })
  }
  if (/string length|array length|map maximum|set maximum|allocation/iu.test(error.message)) {
    return new CypherError('LimitError', 'MemoryLimit', 'The query makes a value that is too large', { cause: error })
  }
  return error
}
