import type { CommandMaker } from '../command-maker.js'
import { openGraph } from '../open-graph.js'
import { addAnswerOptions } from '../options.js'
import type { AnswerOptions } from '../options.js'
import { printAnswer } from '../print-answer.js'
import { showLeaderboard } from '../show/leaderboard.js'

interface Options extends AnswerOptions {
  readonly metric?: string
}

export const addLeaderboard: CommandMaker = (program, io) => {
  const command = program
    .command('leaderboard')
    .summary('the results on a benchmark, best first')
    .description(
      'Rank the absolute results of one metric on BENCHMARK, each with every paper that reports it and its sentence. Differences and ratios stand apart: they are relative to something.',
    )
    .argument('<benchmark>', 'a benchmark, by name, alias or id')
    .option('--metric <name>', 'which metric (default: the one with most absolute results)')
  addAnswerOptions(command).action(async (benchmark: string, options: Options) => {
    const { askLeaderboard } = await import('@claimgraph/graph')
    const { graph } = await openGraph(io, options)
    printAnswer(
      io,
      options,
      askLeaderboard(graph, benchmark, options.metric === undefined ? {} : { metric: options.metric }),
      showLeaderboard,
    )
  })
}
