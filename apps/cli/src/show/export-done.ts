import type { DoneAnswer } from '@claimgraph/model'
import type { ExportOptions } from '../export/export-options.js'
import type { Written } from '../export/write-outputs.js'
import type { Io } from '../io.js'

/**
 * Tell what an export wrote: a line on standard error, and on standard output the command that loads it, where there is one; or all of it as JSON, beside the
 * graph's way out.
 */
export function showDone(io: Io, { out, json }: ExportOptions, { files, command }: Written, answer: DoneAnswer): void {
  const told = command === undefined ? { ...answer, files } : { ...answer, files, command }
  if (json) {
    const sink = out === '-' ? io.stderr : io.stdout
    sink.write(`${JSON.stringify(told, null, 2)}\n`)
    return
  }
  const counts = Object.entries(answer.done).map(([what, count]) => `${count} ${what}`)
  const where = files.length > 0 && files.length < 3 ? files.join(' and ') : out
  io.stderr.write(`claimgraph: wrote ${counts.join(' and ')} to ${where}\n`)
  if (command !== undefined) io.stdout.write(`${command}\n`)
}
