import type { CommandMaker } from '../command-maker.js'
import { openGraph } from '../open-graph.js'
import { addAnswerOptions } from '../options.js'
import type { AnswerOptions } from '../options.js'
import { printAnswer } from '../print-answer.js'
import { showStats } from '../show/stats.js'

export const addStats: CommandMaker = (program, io) => {
  const command = program
    .command('stats')
    .summary('how much of what the library holds')
    .description("Count the papers, nodes and relationships of the library's graph.")
  addAnswerOptions(command).action(async (options: AnswerOptions) => {
    const { askStats } = await import('@claimgraph/graph')
    const { graph } = await openGraph(io, options)
    printAnswer(io, options, askStats(graph), showStats)
  })
}
