import type { CommandMaker } from '../command-maker.js'
import { openGraph } from '../open-graph.js'
import { addAnswerOptions } from '../options.js'
import type { AnswerOptions } from '../options.js'
import { printAnswer } from '../print-answer.js'
import { showCommunities } from '../show/communities.js'

export const addCommunities: CommandMaker = (program, io) => {
  const command = program
    .command('communities')
    .summary('the groups that the graph falls into')
    .description(
      "List the communities of the graph, found by Louvain's method with a fixed seed, with the models, tasks and papers of each.",
    )
  addAnswerOptions(command).action(async (options: AnswerOptions) => {
    const { askCommunities } = await import('@claimgraph/graph')
    const { graph } = await openGraph(io, options, true)
    printAnswer(io, options, askCommunities(graph), showCommunities)
  })
}
