import type { CommandMaker } from '../command-maker.js'
import { openGraph } from '../open-graph.js'
import { addAnswerOptions } from '../options.js'
import type { AnswerOptions } from '../options.js'
import { printAnswer } from '../print-answer.js'
import { showBaselines } from '../show/baselines.js'

interface Options extends AnswerOptions {
  readonly family?: true
  readonly variants?: true
  readonly background?: true
}

export const addBaselines: CommandMaker = (program, io) => {
  const command = program
    .command('baselines')
    .summary('who compares against a model, on what, with what outcome, and where it says so')
    .description(
      'List the papers that compare something with NAME, one row a claim, each with the sentence that states it. A paper that proposes NAME itself is not counted.',
    )
    .argument('<name>', 'a model, by name, alias or id')
    .option('--family', 'with the members when NAME is a family, with its families otherwise')
    .option('--variants', 'with its sizes, versions and settings')
    .option('--background', "also what papers report of others' comparisons")
  addAnswerOptions(command).action(async (name: string, options: Options) => {
    const { askBaselines } = await import('@claimgraph/graph')
    const { graph } = await openGraph(io, options)
    printAnswer(
      io,
      options,
      askBaselines(graph, name, {
        family: options.family ?? false,
        variants: options.variants ?? false,
        background: options.background ?? false,
      }),
      showBaselines,
    )
  })
}
