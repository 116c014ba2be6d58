import type { CommandMaker } from '../command-maker.js'
import { openGraph } from '../open-graph.js'
import { addAnswerOptions } from '../options.js'
import type { AnswerOptions } from '../options.js'
import { printAnswer } from '../print-answer.js'
import { showPairs } from '../show/comparison-rows.js'
import { NOTHING } from '../show/nothing.js'

export const addTradeoffs: CommandMaker = (program, io) => {
  const command = program
    .command('tradeoffs')
    .summary('where a model wins on one measure and loses on another')
    .description(
      'List pairs of claims about NAME against the same model with opposite outcomes on different metrics, such as faster but worse.',
    )
    .argument('<name>', 'a model, by name, alias or id')
  addAnswerOptions(command).action(async (name: string, options: AnswerOptions) => {
    const { askTradeoffs } = await import('@claimgraph/graph')
    const { graph } = await openGraph(io, options)
    printAnswer(io, options, askTradeoffs(graph, name), ({ pairs }, screen) =>
      pairs.length === 0 ? NOTHING : showPairs(pairs, screen),
    )
  })
}
