import { ClaimgraphError, type QueryAnswer } from '@claimgraph/model'
import type { CommandMaker } from '../command-maker.js'
import type { Io } from '../io.js'
import { neo4jSettings } from '../neo4j-settings.js'
import { openGraph } from '../open-graph.js'
import { addAnswerOptions, parameter, wholeNumber, wantsJson } from '../options.js'
import type { AnswerOptions } from '../options.js'
import { printAnswer } from '../print-answer.js'
import { readText } from '../read-text.js'
import { showQuery } from '../show/query.js'
import { plainText } from '../terminal/plain-text.js'
import { writeCsv } from '../write/csv.js'
import { valueText } from '../write/value-text.js'

interface Options extends AnswerOptions {
  readonly neo4j?: string | true
  readonly param?: Readonly<Record<string, unknown>>
  readonly rows?: number
  readonly milliseconds?: number
}

export const addQuery: CommandMaker = (program, io) => {
  const command = program
    .command('query')
    .summary('ask the graph in Cypher')
    .description('Run a Cypher query on the graph. It only reads; docs/cypher.md lists what the language has here.')
    .argument('[cypher]', 'the query, or - for standard input')
    .option('--neo4j [uri]', 'run it on the Neo4j there instead; NEO4J_URI, else neo4j://127.0.0.1:7687')
    .option('--param <k=JSON>', 'a parameter of the query; may be repeated', parameter)
    .option('--rows <n>', 'give so many rows at most', wholeNumber(1))
    .option('--milliseconds <n>', 'end it when it takes longer', wholeNumber(1))
  addAnswerOptions(command, ['table', 'json', 'csv']).action((cypher: string | undefined, options: Options) =>
    run(io, cypher, options),
  )
}

async function run(io: Io, argument: string | undefined, given: Options): Promise<void> {
  const { cypher, options } = untangle(argument, given)
  const text = cypher === '-' ? await readText('-', io) : cypher
  const answer = options.neo4j === undefined ? await askGraph(io, text, options) : await askNeo4j(io, text, options)
  for (const notice of answer.notices ?? []) io.stderr.write(`claimgraph: ${plainText(notice)}\n`)
  if (options.format === 'csv' && !wantsJson(options)) io.stdout.write(await csvOf(answer))
  else printAnswer(io, options, answer, showQuery)
}

/** `query --neo4j CYPHER`: the query went to the option, which may stand without an address. */
function untangle(cypher: string | undefined, options: Options): { readonly cypher: string; readonly options: Options } {
  if (cypher !== undefined) return { cypher, options }
  if (typeof options.neo4j === 'string') return { cypher: options.neo4j, options: { ...options, neo4j: true } }
  throw new ClaimgraphError('usage', "missing required argument 'cypher'")
}

async function askGraph(io: Io, text: string, options: Options): Promise<QueryAnswer> {
  const { answerQuery } = await import('@claimgraph/pipeline')
  const { graph } = await openGraph(io, options, true)
  return answerQuery(graph, text, { parameters: options.param, rows: options.rows, milliseconds: options.milliseconds })
}

async function askNeo4j(io: Io, text: string, options: Options): Promise<QueryAnswer> {
  const settings = await neo4jSettings(io, typeof options.neo4j === 'string' ? options.neo4j : undefined)
  const { openNeo4j, runQuery } = await import('@claimgraph/neo4j')
  const neo4j = await openNeo4j(settings)
  try {
    return await runQuery(neo4j, text, { parameters: options.param, rows: options.rows, milliseconds: options.milliseconds })
  } finally {
    await neo4j.close()
  }
}

function csvOf({ columns, rows }: QueryAnswer): Promise<string> {
  return writeCsv([columns, ...rows.map((row) => row.map(valueText))])
}
