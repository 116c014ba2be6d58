import type { CommandMaker } from '../command-maker.js'
import { openGraph } from '../open-graph.js'
import { addAnswerOptions } from '../options.js'
import type { AnswerOptions } from '../options.js'
import { printAnswer } from '../print-answer.js'
import { showCompare } from '../show/compare.js'

export const addCompare: CommandMaker = (program, io) => {
  const command = program
    .command('compare')
    .summary('one model against another, or against all')
    .description(
      'List what papers say of NAME against OTHER, or against anything: directly, through a third model, where they contradict each other, and where one wins on one measure and loses on another.',
    )
    .argument('<name>', 'a model, by name, alias or id')
    .argument('[other]', 'another one')
  addAnswerOptions(command).action(async (name: string, other: string | undefined, options: AnswerOptions) => {
    const { askCompare } = await import('@claimgraph/graph')
    const { graph } = await openGraph(io, options)
    printAnswer(io, options, askCompare(graph, name, other), showCompare)
  })
}
