import type { CommandMaker } from '../command-maker.js'
import { addAnswerOptions, notYet, parameter } from '../options.js'
import type { AnswerOptions } from '../options.js'

export interface QueryOptions extends AnswerOptions {
  readonly neo4j?: string | true
  readonly param?: Readonly<Record<string, unknown>>
}

export const addQuery: CommandMaker = (program) => {
  const command = program
    .command('query')
    .summary('ask the graph in Cypher')
    .description('Run a Cypher query on the graph. It only reads: what it writes is gone when it ends.')
    .argument('<cypher>', 'the query, or - for standard input')
    .option('--neo4j [uri]', 'run it on Neo4j instead (not yet)')
    .option('--param <k=JSON>', 'a parameter of the query; may be repeated', parameter)
  addAnswerOptions(command, ['table', 'json', 'csv']).action(() => {
    throw notYet('query')
  })
}
