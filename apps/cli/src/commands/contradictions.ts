import type { CommandMaker } from '../command-maker.js'
import { openGraph } from '../open-graph.js'
import { addAnswerOptions } from '../options.js'
import type { AnswerOptions } from '../options.js'
import { printAnswer } from '../print-answer.js'
import { showPairs } from '../show/comparison-rows.js'
import { NOTHING } from '../show/nothing.js'

export const addContradictions: CommandMaker = (program, io) => {
  const command = program
    .command('contradictions')
    .summary('claims that cannot both be true')
    .description(
      'List pairs of claims about the same two models with opposite outcomes on a shared metric, where no benchmark or task tells them apart.',
    )
  addAnswerOptions(command).action(async (options: AnswerOptions) => {
    const { askContradictions } = await import('@claimgraph/graph')
    const { graph } = await openGraph(io, options)
    printAnswer(io, options, askContradictions(graph), ({ pairs }, screen) =>
      pairs.length === 0 ? NOTHING : showPairs(pairs, screen),
    )
  })
}
