import type { Paper } from '@claimgraph/model'
import type { CommandMaker } from '../command-maker.js'
import type { Io } from '../io.js'
import { openOutput } from '../open-output.js'
import { addDb, wholeNumber } from '../options.js'
import { Notes } from '../terminal/notes.js'
import { startProgress } from '../terminal/progress-bar.js'

interface Options {
  readonly extractor: string
  readonly jobs?: number
  readonly from?: string
  readonly out: string
}

export const addExtract: CommandMaker = (program, io) => {
  const command = program
    .command('extract')
    .summary('extraction records of listings, one JSON object a line')
    .description(
      'Read listings and write what is extracted from each paper, one JSON object a line, in the order of the papers. The library is not touched. ' +
        "A record carries the input's own id where it has one, else the paper's id.",
    )
    .argument('<input...>', 'files, folders, or - for standard input')
    .option('--extractor <name>', 'fast, or accurate: a trained encoder, a sixth of the pace', 'fast')
    .option('--jobs <n>', 'worker threads (default: by the number of papers and processors)', wholeNumber(1))
    .option('--from <format>', 'the format of the inputs, when it is not recognised')
    .option('--out <file>', 'where the records go; - is standard output', '-')
    .option('--json', 'accepted for symmetry: records are JSON in any case')
  addDb(command).action((inputs: string[], options: Options) => run(io, inputs, options))
}

async function run(io: Io, paths: readonly string[], options: Options): Promise<void> {
  const { createExtractor, extractPapers, findInputs, readInputs } = await import('@claimgraph/pipeline')
  const progress = startProgress(io)
  const extractor = await createExtractor(options.extractor, (message) => progress.onProgress({ step: 'notice', message }))
  const failures: string[] = []
  try {
    const inputs = await findInputs(paths)
    const { onProgress } = progress
    const reading = await readInputs(inputs, { from: options.from, stdin: io.stdin, onProgress, keyOf })
    for (const { file, line, reason } of reading.skipped) failures.push(`${file}:${line}: skipped: ${reason}`)
    const papers = [...reading.papers.values()]
    const output = await openOutput(options.out, io)
    let done = 0
    for await (const outcomes of extractPapers(papers, { extractor, jobs: options.jobs })) {
      const lines = outcomes.map(([paper, { record, failure }]) => {
        if (!record) failures.push(`${keyOf(paper)}: nothing was extracted: ${failure}`)
        return record ? `${JSON.stringify(record)}\n` : ''
      })
      await output.write(lines.join(''))
      done += outcomes.length
      onProgress({ step: 'extract', done, total: papers.length })
    }
    await output.close()
  } finally {
    progress.end()
    const notes = new Notes(io)
    for (const failure of failures) notes.add(failure)
    notes.end()
  }
}

/** Papers are told apart by the id that their record will carry. */
function keyOf(paper: Paper): string {
  return paper.recordId ?? paper.id
}
