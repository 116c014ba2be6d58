import type { CommandMaker } from '../command-maker.js'
import { openGraph } from '../open-graph.js'
import { addAnswerOptions } from '../options.js'
import type { AnswerOptions } from '../options.js'
import { printAnswer } from '../print-answer.js'
import { showComparisons } from '../show/comparison-rows.js'
import { NOTHING } from '../show/nothing.js'

export const addLosses: CommandMaker = (program, io) => {
  const command = program
    .command('losses')
    .summary('where a paper loses to its own baselines')
    .description('List the comparisons of a paper in which its own proposal trails, each with its sentence.')
    .argument('<paper>', 'a paper, by id, title or a telling part of it')
  addAnswerOptions(command).action(async (paper: string, options: AnswerOptions) => {
    const { askLosses } = await import('@claimgraph/graph')
    const { graph } = await openGraph(io, options)
    printAnswer(io, options, askLosses(graph, paper), ({ rows }, screen) =>
      rows.length === 0 ? NOTHING : showComparisons(rows, screen),
    )
  })
}
