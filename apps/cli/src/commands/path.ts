import type { CommandMaker } from '../command-maker.js'
import { openGraph } from '../open-graph.js'
import { addAnswerOptions } from '../options.js'
import type { AnswerOptions } from '../options.js'
import { printAnswer } from '../print-answer.js'
import { showPath } from '../show/path.js'

export const addPath: CommandMaker = (program, io) => {
  const command = program
    .command('path')
    .summary('chains of claims from one model to another')
    .description(
      'List chains of claims that lead from one model to another over named models that share a metric. Other chains carry a warning.',
    )
    .argument('<from>', 'a model, by name, alias or id')
    .argument('<to>', 'another one')
  addAnswerOptions(command).action(async (from: string, to: string, options: AnswerOptions) => {
    const { askPath } = await import('@claimgraph/graph')
    const { graph } = await openGraph(io, options)
    printAnswer(io, options, askPath(graph, from, to), showPath)
  })
}
