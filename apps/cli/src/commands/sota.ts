import type { CommandMaker } from '../command-maker.js'
import { openGraph } from '../open-graph.js'
import { addAnswerOptions } from '../options.js'
import type { AnswerOptions } from '../options.js'
import { printAnswer } from '../print-answer.js'
import { showComparisons } from '../show/comparison-rows.js'
import { NOTHING } from '../show/nothing.js'

export const addSota: CommandMaker = (program, io) => {
  const command = program
    .command('sota')
    .summary('who claims the state of the art on a task')
    .description('List the claims of a state of the art on TASK. Only claims whose text uses such words are listed.')
    .argument('<task>', 'a task, by name, alias or id')
  addAnswerOptions(command).action(async (task: string, options: AnswerOptions) => {
    const { askSota } = await import('@claimgraph/graph')
    const { graph } = await openGraph(io, options)
    printAnswer(io, options, askSota(graph, task), ({ rows }, screen) =>
      rows.length === 0 ? NOTHING : showComparisons(rows, screen),
    )
  })
}
