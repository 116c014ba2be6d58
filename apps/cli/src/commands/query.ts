import type { QueryAnswer } from '@claimgraph/model'
import type { CommandMaker } from '../command-maker.js'
import type { Io } from '../io.js'
import { openGraph } from '../open-graph.js'
import { addAnswerOptions, notYet, parameter, wholeNumber, wantsJson } from '../options.js'
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
}

export const addQuery: CommandMaker = (program, io) => {
  const command = program
    .command('query')
    .summary('ask the graph in Cypher')
    .description('Run a Cypher query on the graph. It only reads; docs/cypher.md lists what the language has here.')
    .argument('<cypher>', 'the query, or - for standard input')
    .option('--neo4j [uri]', 'run it on Neo4j instead (not yet)')
    .option('--param <k=JSON>', 'a parameter of the query; may be repeated', parameter)
    .option('--rows <n>', 'give so many rows at most', wholeNumber(1))
  addAnswerOptions(command, ['table', 'json', 'csv']).action((cypher: string, options: Options) => run(io, cypher, options))
}

async function run(io: Io, cypher: string, options: Options): Promise<void> {
  if (options.neo4j !== undefined) throw notYet('query --neo4j')
  const text = cypher === '-' ? await readText('-', io) : cypher
  const { answerQuery } = await import('@claimgraph/pipeline')
  const { graph } = await openGraph(io, options, true)
  const answer = await answerQuery(graph, text, { parameters: options.param, rows: options.rows })
  for (const notice of answer.notices ?? []) io.stderr.write(`claimgraph: ${plainText(notice)}\n`)
  if (options.format === 'csv' && !wantsJson(options)) io.stdout.write(csvOf(answer))
  else printAnswer(io, options, answer, showQuery)
}

function csvOf({ columns, rows }: QueryAnswer): string {
  return writeCsv([columns, ...rows.map((row) => row.map(valueText))])
}
