import type { ExtractionRecord, Extractor, Paper } from '@claimgraph/model'
import { Option } from 'commander'
import type { CommandMaker } from '../command-maker.js'
import type { Io } from '../io.js'
import { openOutput } from '../open-output.js'
import { addDb, extractorOption, wholeNumber, type DbOptions } from '../options.js'
import { orNothing } from '../or-nothing.js'
import { refuseOverwriting } from '../refuse-overwriting.js'
import { startProgress } from '../terminal/progress-bar.js'
import { tellLosses } from '../terminal/tell-losses.js'

interface Options extends DbOptions {
  readonly extractor: string
  readonly jobs?: number
  readonly from?: string
  readonly out: string
  readonly form: 'record' | 'entry'
}

export const addExtract: CommandMaker = (program, io) => {
  const command = program
    .command('extract')
    .summary('extraction records of listings, one JSON object a line')
    .description(
      'Read listings and write what is extracted from each paper, one JSON object a line, in the order of the papers and as they come, in memory that ' +
        'does not grow with the input: a cluster may drive it through standard input and output. The library is not touched. ' +
        "A record carries the input's own id where it has one, else the paper's id.",
    )
    .argument('<input...>', 'files, folders, or - for standard input')
    .addOption(extractorOption())
    .option('--jobs <n>', 'worker threads (default: by the number of papers and processors)', wholeNumber(1))
    .option('--from <format>', 'the format of the inputs, when it is not recognised')
    .option('--out <file>', 'where the records go; - is standard output', '-')
    .addOption(
      new Option('--form <name>', 'what a line is: the record, or an entry for "gather": the paper, its record, the extractor')
        .choices(['record', 'entry'])
        .default('record'),
    )
    .option('--json', 'accepted for symmetry: records are JSON in any case')
  addDb(command).action((inputs: string[], options: Options) => run(io, inputs, options))
}

async function run(io: Io, paths: readonly string[], options: Options): Promise<void> {
  const { createExtractor, extractPapers, findInputs, streamPapers } = await import('@claimgraph/pipeline')
  const writeLine = await chooseForm(options.form)
  const inputs = await findInputs(paths)
  await refuseOverwriting(options.out, [options.db, ...inputs.map(({ path }) => path)])
  const stdin = isFilter(paths) ? await orNothing(io.stdin) : io.stdin
  const progress = startProgress(io)
  const losses = tellLosses(io)
  const { onProgress } = progress
  try {
    const extractor = await createExtractor(options.extractor, (message) => onProgress({ step: 'notice', message }))
    const onSkipped = ({ file, line, reason }: Skipped): void => losses.add(`${file}:${line}: skipped: ${reason}`)
    const papers = stdin ? streamPapers(inputs, { from: options.from, stdin, onProgress, keyOf, onSkipped }) : []
    let done = 0
    let output: Awaited<ReturnType<typeof openOutput>> | undefined
    for await (const outcomes of extractPapers(papers, { extractor, jobs: options.jobs })) {
      // Not before something was read: a wrong input must not cost the file that was there.
      output ??= await openOutput(options.out, io)
      const lines = outcomes.map(([paper, { record, failure }]) => {
        if (!record) losses.add(`${keyOf(paper)}: nothing was extracted: ${failure}`)
        return record ? writeLine(paper, record, extractor) : ''
      })
      await output.write(lines.join(''))
      done += outcomes.length
      progress.onStream(done)
    }
    await (output ?? (await openOutput(options.out, io))).close()
  } finally {
    progress.end()
    losses.end()
  }
}

type WriteLine = (paper: Paper, record: ExtractionRecord, extractor: Extractor) => string

async function chooseForm(form: Options['form']): Promise<WriteLine> {
  if (form === 'record') return (_, record) => `${JSON.stringify(record)}\n`
  const [{ writeEntry }, { extractorLabel }] = await Promise.all([import('@claimgraph/library'), import('@claimgraph/pipeline')])
  return (paper, record, extractor) => writeEntry({ paper, record, extractor: extractorLabel(extractor) })
}

interface Skipped {
  readonly file: string
  readonly line: number
  readonly reason: string
}

/** Whether standard input is all there is to read. */
function isFilter(paths: readonly string[]): boolean {
  return paths.length === 1 && paths[0] === '-'
}

/** Papers are told apart by the id that their record will carry. */
function keyOf(paper: Paper): string {
  return paper.recordId ?? paper.id
}
