import { ClaimgraphError } from '@claimgraph/model'
import type { BuildReport } from '@claimgraph/model'
import type { CommandMaker } from '../command-maker.js'
import type { Io } from '../io.js'
import { addAnswerOptions, extractorOption, wholeNumber } from '../options.js'
import type { AnswerOptions } from '../options.js'
import { printAnswer } from '../print-answer.js'
import { showBuildReport } from '../show/build-report.js'
import { Notes } from '../terminal/notes.js'
import { startProgress } from '../terminal/progress-bar.js'

interface Options extends AnswerOptions {
  readonly extractor: string
  readonly jobs?: number
  readonly from?: string
}

export const addBuild: CommandMaker = (program, io) => {
  const command = program
    .command('build')
    .summary('read listings, extract what they say, keep it in the library')
    .description(
      'Read listings of papers, extract models, benchmarks, metrics, tasks, claims and results from their titles and abstracts, and keep ' +
        'them in the library file. Run it again with the same files, or with more: nothing is doubled, and only what is new is extracted.',
    )
    .argument('<input...>', 'files, folders, or - for standard input; the format is recognised from the content')
    .addOption(extractorOption())
    .option('--jobs <n>', 'worker threads (default: by the number of papers and processors)', wholeNumber(1))
    .option('--from <format>', 'the format of the inputs, when it is not recognised (see docs/inputs.md)')
  addAnswerOptions(command).action((inputs: string[], options: Options) => run(io, inputs, options))
}

async function run(io: Io, inputs: readonly string[], options: Options): Promise<void> {
  const { build } = await import('@claimgraph/pipeline')
  const progress = startProgress(io)
  const report = await build({
    inputs,
    db: options.db,
    extractor: options.extractor,
    jobs: options.jobs,
    from: options.from,
    stdin: io.stdin,
    onProgress: progress.onProgress,
  }).finally(() => progress.end())
  tellSkipped(io, report)
  if (report.records === 0) throw new ClaimgraphError('input', `no paper could be read from ${inputs.join(', ')}`)
  // From the start of the process: what the user waits for.
  printAnswer(io, options, { ...report, seconds: Math.round(performance.now()) / 1000 }, showBuildReport)
  const { unread = [] } = report
  if (unread.length > 0) throw new ClaimgraphError('input', `nothing could be read from ${unread.join(', ')}; the rest is built`)
}

function tellSkipped(io: Io, { skipped }: BuildReport): void {
  const notes = new Notes(io)
  for (const { file, line, reason } of skipped) notes.add(`${file}:${line}: skipped: ${reason}`)
  notes.end()
}
