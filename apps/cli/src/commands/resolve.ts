import type { ExtractionRecord, Paper } from '@claimgraph/model'
import type { CommandMaker } from '../command-maker.js'
import type { Io } from '../io.js'
import { openOutput } from '../open-output.js'
import { addDb } from '../options.js'
import { readRecords } from '../read-records.js'
import { Notes } from '../terminal/notes.js'

interface Options {
  readonly papers?: string
  readonly out: string
}

export const addResolve: CommandMaker = (program, io) => {
  const command = program
    .command('resolve')
    .summary('clusters of names: which ones mean one thing')
    .description(
      'Read extraction records and write which names of which records mean one thing, one cluster as a JSON object a line.',
    )
    .argument('<records...>', 'JSON Lines files of extraction records, or - for standard input')
    .option('--papers <texts>', 'the papers of the records (jsonl with the same ids): their texts help')
    .option('--out <file>', 'where the clusters go; - is standard output', '-')
    .option('--json', 'accepted for symmetry: clusters are JSON in any case')
  addDb(command).action(async (paths: string[], options: Options) => {
    const { resolveRecords } = await import('@claimgraph/resolve')
    const records = (await Promise.all(paths.map((path) => readRecords<ExtractionRecord>(path, io)))).flat()
    const papers = options.papers === undefined ? new Map<string, Paper>() : await readTexts(io, options.papers)
    const output = await openOutput(options.out, io)
    for (const cluster of resolveRecords(records, papers)) await output.write(`${JSON.stringify(cluster)}\n`)
    await output.close()
  })
}

/** Papers by the id that their records carry. */
async function readTexts(io: Io, path: string): Promise<ReadonlyMap<string, Paper>> {
  const { findInputs, readInputs } = await import('@claimgraph/pipeline')
  const keyOf = (paper: Paper): string => paper.recordId ?? paper.id
  const { papers, skipped } = await readInputs(await findInputs([path]), { stdin: io.stdin, keyOf })
  const notes = new Notes(io)
  for (const { file, line, reason } of skipped) notes.add(`${file}:${line}: skipped: ${reason}`)
  notes.end()
  return papers
}
