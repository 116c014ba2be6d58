import { ClaimgraphError } from '@claimgraph/model'
import type { CommandMaker } from '../command-maker.js'
import { openGraph } from '../open-graph.js'
import { addAnswerOptions } from '../options.js'
import type { AnswerOptions } from '../options.js'
import { printAnswer } from '../print-answer.js'
import { showExplain } from '../show/explain.js'

export const addExplain: CommandMaker = (program, io) => {
  const command = program
    .command('explain')
    .summary('why a name is where it is')
    .description(
      'Say which nodes a name means, with their other spellings, their papers, and the reasons for taking these names for one thing.',
    )
    .argument('<name>', 'a model, benchmark, metric or task, by name, alias or id')
  addAnswerOptions(command).action(async (name: string, options: AnswerOptions) => {
    const [{ explainName }, { nearestNames }] = await Promise.all([import('@claimgraph/resolve'), import('@claimgraph/graph')])
    const { content, resolution, graph } = await openGraph(io, options)
    const answer = explainName(content, resolution, name)
    if (answer.nodes.length === 0) {
      const nearest = nearestNames(graph, name, ['model', 'benchmark', 'metric', 'task']).map((node) => node.name)
      const hint = nearest.length > 0 ? `; near to it: ${nearest.join(', ')}` : ''
      throw new ClaimgraphError('not-found', `Nothing called “${name}” in these abstracts${hint}`, { nearest })
    }
    printAnswer(io, options, answer, showExplain)
  })
}
