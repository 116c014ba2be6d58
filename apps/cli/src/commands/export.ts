import { ClaimgraphError } from '@claimgraph/model'
import { Option } from 'commander'
import type { CommandMaker } from '../command-maker.js'
import type { Io } from '../io.js'
import { openGraph } from '../open-graph.js'
import { openOutput } from '../open-output.js'
import { addDb, notYet, wholeNumber, wantsJson } from '../options.js'
import type { DbOptions } from '../options.js'
import { Notes } from '../terminal/notes.js'

interface Options extends DbOptions {
  readonly format: string
  readonly out: string
  readonly query?: string
  readonly around?: string
  readonly hops: number
  readonly json?: true
}

const NAMES = ['graphml', 'gexf', 'json', 'csv', 'cypher', 'neo4j-csv', 'html', 'bibtex']

export const addExport: CommandMaker = (program, io) => {
  const command = program
    .command('export')
    .summary('write the graph, or a part of it, for other programs')
    .description('Write the graph in a format that other programs read, such as GraphML for Gephi, yEd, igraph and networkx.')
    .addOption(new Option('--format <name>', 'the format').choices(NAMES).makeOptionMandatory())
    .requiredOption('--out <path>', 'where it goes; - is standard output')
    .option('--query <cypher>', 'only the nodes and relationships that a query returns')
    .option('--around <name>', 'only what is near this node')
    .option('--hops <n>', 'how near, in relationships', wholeNumber(0), 1)
    .option('--json', 'report as JSON what was written (on standard error when the graph goes to standard output)')
  addDb(command).action((options: Options) => run(io, options))
}

async function run(io: Io, options: Options): Promise<void> {
  const { FORMATS, isFormatName } = await import('@claimgraph/export')
  if (!isFormatName(options.format)) throw notYet(`export --format ${options.format}`)
  if (options.query !== undefined && options.around !== undefined) {
    throw new ClaimgraphError('usage', 'expected --query or --around, not both')
  }
  const { graph, content } = await openGraph(io, options, true)
  const part = await selectPart(graph, options)
  const page = options.format === 'html' ? { template: await template(), entries: content.entries, whole: graph } : undefined
  const warnings: string[] = []
  const output = await openOutput(options.out, io)
  for (const piece of FORMATS[options.format].write(part, { report: (line) => warnings.push(line), ...(page ? { page } : {}) }))
    await output.write(piece)
  await output.close()
  const notes = new Notes(io)
  for (const warning of warnings) notes.add(warning)
  notes.end()
  report(io, options, { nodes: part.order, relationships: part.size }, warnings)
}

async function template(): Promise<string> {
  const { readPageTemplate } = await import('@claimgraph/server/page-template')
  return readPageTemplate()
}

type Graph = Awaited<ReturnType<typeof openGraph>>['graph']

async function selectPart(graph: Graph, options: Options): Promise<Graph> {
  if (options.query !== undefined) {
    const { selectByQuery } = await import('../select/select-by-query.js')
    return selectByQuery(graph, options.query)
  }
  if (options.around === undefined) return graph
  const { selectAround } = await import('../select/select-around.js')
  return selectAround(graph, options.around, options.hops)
}

function report(io: Io, options: Options, done: Readonly<Record<string, number>>, warnings: readonly string[]): void {
  const sink = options.out === '-' ? io.stderr : io.stdout
  if (wantsJson({ ...options, format: '' })) sink.write(`${JSON.stringify({ done, warnings }, null, 2)}\n`)
  else io.stderr.write(`claimgraph: wrote ${done.nodes} nodes and ${done.relationships} relationships to ${options.out}\n`)
}
