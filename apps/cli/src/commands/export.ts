import { ClaimgraphError } from '@claimgraph/model'
import { Option } from 'commander'
import type { CommandMaker } from '../command-maker.js'
import { EXPORT_HELP } from '../export/export-help.js'
import type { ExportOptions } from '../export/export-options.js'
import { countWritten } from '../export/count-written.js'
import { selectPart } from '../export/select-part.js'
import { writeFolder, writeFormat, type Written } from '../export/write-outputs.js'
import type { Io } from '../io.js'
import { openGraph } from '../open-graph.js'
import { addDb, wholeNumber } from '../options.js'
import { refuseOverwriting } from '../refuse-overwriting.js'
import { showDone } from '../show/export-done.js'
import { Notes } from '../terminal/notes.js'

const NAMES = [
  ...['graphml', 'gexf', 'json', 'node-link', 'csv', 'csv-nodes', 'cypher', 'neo4j-csv'],
  ...['bibtex', 'latex', 'html'],
]

export const addExport: CommandMaker = (program, io) => {
  const command = program
    .command('export')
    .summary('write the graph, or a part of it, for other programs')
    .description('Write the graph in a format that other programs read, such as GraphML for Gephi, yEd, igraph and networkx.')
    .addOption(new Option('--format <name>', 'the format').choices(NAMES).makeOptionMandatory())
    .requiredOption('--out <path>', 'where it goes; - is standard output')
    .option('--query <cypher>', 'only the nodes and relationships that a query returns')
    .option('--around <name>', 'only what is near this node')
    .option('--hops <n>', 'how near, in relationships (default: 1)', wholeNumber(0))
    .addOption(
      new Option('--without <what>', 'leave this out; words joined by commas, may be repeated')
        .default([], 'nothing')
        .argParser((text: string, before: readonly string[]) => [...before, ...text.split(',')]),
    )
    .option('--json', 'report as JSON what was written (on standard error when the graph goes to standard output)')
    .addHelpText('after', EXPORT_HELP)
  addDb(command).action((options: ExportOptions) => run(io, options))
}

async function run(io: Io, options: ExportOptions): Promise<void> {
  await checkUse(options)
  await refuseOverwriting(options.out, [options.db])
  const { graph, content } = await openGraph(io, options, true)
  const warnings: string[] = []
  const report = (line: string): void => void warnings.push(line)
  const part = await selectPart(graph, options, report)
  const page = options.format === 'html' ? { template: await template(), entries: content.entries, whole: graph } : undefined
  const written = await write(io, options, part, { report, without: options.without, ...(page ? { page } : {}) })
  const done = await countWritten(options, part)
  const notes = new Notes(io)
  for (const warning of warnings) notes.add(warning)
  notes.end()
  showDone(io, options, written, { done, warnings })
}

async function checkUse({ query, around, hops, without, format }: ExportOptions): Promise<void> {
  const { parseOmissions } = await import('@claimgraph/export')
  parseOmissions(without)
  if (query !== undefined && around !== undefined) throw new ClaimgraphError('usage', 'expected --query or --around, not both')
  if (hops !== undefined && around === undefined) throw new ClaimgraphError('usage', 'expected --around NAME with --hops')
  if (format === 'html' && without.length > 0) {
    throw new ClaimgraphError('usage', 'a page shows no claim without its sentence and paper: html takes no --without')
  }
}

type Part = Parameters<typeof countWritten>[1]

async function write(
  io: Io,
  { format, out }: ExportOptions,
  graph: Part,
  options: Parameters<typeof writeFormat>[1]['options'],
): Promise<Written> {
  const { isFormatName, writeNeo4jCsv } = await import('@claimgraph/export')
  if (isFormatName(format)) return writeFormat(format, { io, out, graph, options })
  if (out === '-') throw new ClaimgraphError('usage', `${format} is a folder of files: expected --out FOLDER`)
  return writeFolder(writeNeo4jCsv(graph, options), out)
}

async function template(): Promise<string> {
  const { readPageTemplate } = await import('@claimgraph/server/page-template')
  return readPageTemplate()
}
