import { ClaimgraphError } from '@claimgraph/model'
import { CommanderError } from 'commander'
import type { Io } from './io.js'
import { plainText } from './terminal/plain-text.js'

/** Done, failed, wrong use. */
export type ExitCode = 0 | 1 | 2

/** Tell what went wrong in a line on standard error, and give the exit code that it means. */
export function reportError(error: unknown, { stderr, env }: Pick<Io, 'stderr' | 'env'>): ExitCode {
  // commander has written its own message already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof ClaimgraphError) {
    stderr.write(`claimgraph: ${error.message.split('\n').map(plainText).join('\n')}\n`)
    return error.kind === 'usage' ? 2 : 1
  }
  const message = error instanceof Error ? error.message : String(error)
  stderr.write(`claimgraph: unexpected error: ${plainText(message)} (set CLAIMGRAPH_DEBUG=1 for where it happened)\n`)
  if (env.CLAIMGRAPH_DEBUG && error instanceof Error) stderr.write(`${error.stack ?? ''}\n`)
  return 1
}
