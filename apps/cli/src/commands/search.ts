import type { CommandMaker } from '../command-maker.js'
import { openGraph } from '../open-graph.js'
import { addAnswerOptions, wholeNumber } from '../options.js'
import type { AnswerOptions } from '../options.js'
import { printAnswer } from '../print-answer.js'
import { showSearch } from '../show/search.js'

interface Options extends AnswerOptions {
  readonly limit: number
}

export const addSearch: CommandMaker = (program, io) => {
  const command = program
    .command('search')
    .summary('find papers, models, benchmarks, metrics and tasks')
    .description('Find nodes whose names, spellings or titles fit TEXT, best first.')
    .argument('<text...>', 'what to look for')
    .option('--limit <n>', 'how many to show at most', wholeNumber(1), 20)
  addAnswerOptions(command).action(async (text: string[], options: Options) => {
    const { askSearch } = await import('@claimgraph/graph')
    const { graph } = await openGraph(io, options)
    printAnswer(io, options, askSearch(graph, text.join(' '), { limit: options.limit }), showSearch)
  })
}
