import { ClaimgraphError } from '@claimgraph/model'
import type { CommandMaker } from '../command-maker.js'
import type { Io } from '../io.js'
import { addAnswerOptions } from '../options.js'
import type { AnswerOptions } from '../options.js'
import { printAnswer } from '../print-answer.js'
import { showDone } from '../show/done.js'
import { tellLosses } from '../terminal/tell-losses.js'

export const addGather: CommandMaker = (program, io) => {
  const command = program
    .command('gather')
    .summary('put what was extracted elsewhere into the library')
    .description(
      'Put papers that "claimgraph extract --form entry" has extracted, on a cluster say, into the library. Nothing is extracted again, and what the ' +
        'library had of a paper is replaced. Doing it again changes nothing.',
    )
    .argument('<entries...>', 'files of entries, one a line; folders, or - for standard input')
  addAnswerOptions(command).action((paths: string[], options: AnswerOptions) => run(io, paths, options))
}

async function run(io: Io, paths: readonly string[], options: AnswerOptions): Promise<void> {
  const { findInputs, gatherEntries } = await import('@claimgraph/pipeline')
  const inputs = await findInputs(paths, options.db)
  const losses = tellLosses(io)
  const report = await gatherEntries({
    inputs,
    db: options.db,
    stdin: io.stdin,
    onSkipped: ({ file, line, reason }) => losses.add(`${file}:${line}: skipped: ${reason}`),
    onNotice: (message) => losses.add(message),
  }).finally(() => losses.end())
  if (report.entries === 0 && report.skipped > 0) {
    throw new ClaimgraphError('input', `no entry could be read from ${paths.join(', ')}`)
  }
  printAnswer(io, options, { done: { ...report }, warnings: [] }, showDone)
}
