import { createProgram } from './create-program.js'
import { reportError } from './exit-code.js'
import type { ExitCode } from './exit-code.js'
import { processIo } from './io.js'
import type { Io } from './io.js'

/**
 * Run one command to its end: results on standard output, everything else on standard error.
 *
 * @param argv What stands behind the program's name.
 * @returns 0 done, 1 failed, 2 wrong use.
 */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<ExitCode> {
  if (io.stdout === process.stdout) endQuietlyWhenNobodyReads()
  try {
    await createProgram(io).parseAsync(argv, { from: 'user' })
    return 0
  } catch (error) {
    return reportError(error, io)
  }
}

/** `claimgraph stats | head -1` is no error. */
function endQuietlyWhenNobodyReads(): void {
  process.stdout.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}
