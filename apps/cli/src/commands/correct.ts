import { ClaimgraphError } from '@claimgraph/model'
import type { Correction, DoneAnswer } from '@claimgraph/model'
import type { Command } from 'commander'
import type { CommandMaker } from '../command-maker.js'
import type { Io } from '../io.js'
import { openGraph } from '../open-graph.js'
import { addAnswerOptions } from '../options.js'
import type { AnswerOptions } from '../options.js'
import { printAnswer } from '../print-answer.js'
import { showDone } from '../show/done.js'

interface SplitOptions extends AnswerOptions {
  readonly paper: string
  readonly as: string
}

export const addCorrect: CommandMaker = (program, io) => {
  const correct = program
    .command('correct')
    .summary('put right what the reading got wrong')
    .description('Put right what the reading got wrong. Corrections are kept in the library and obeyed by every later build.')
  const keep = async (correction: Correction, options: AnswerOptions): Promise<void> =>
    printAnswer(io, options, await keepCorrection(io, correction, options), showDone)

  action(correct, 'merge', 'two names mean one thing', ['a', 'b']).action((a: string, b: string, options: AnswerOptions) =>
    keep({ action: 'merge', a, b }, options),
  )
  action(correct, 'split', 'in one paper, a name means another thing', ['name'])
    .requiredOption('--paper <id>', 'the paper, by id or title')
    .requiredOption('--as <name>', 'the name of the other thing')
    .action((name: string, options: SplitOptions) =>
      keep({ action: 'split', name, paper: options.paper, as: options.as }, options),
    )
  action(correct, 'rename', 'show a thing under another name', ['from', 'to']).action(
    (from: string, to: string, options: AnswerOptions) => keep({ action: 'rename', from, to }, options),
  )
  action(correct, 'reject', 'a claim is not in the text; by its id', ['claim']).action((claim: string, options: AnswerOptions) =>
    keep({ action: 'reject', claim }, options),
  )
}

function action(correct: Command, name: string, summary: string, names: readonly string[]): Command {
  const command = correct.command(name).description(summary)
  for (const argument of names) command.argument(`<${argument}>`)
  return addAnswerOptions(command)
}

/** Keep a correction whose names mean something in the graph as it is; a paper is kept by its id. */
async function keepCorrection(io: Io, wanted: Correction, options: AnswerOptions): Promise<DoneAnswer> {
  const [{ findNode }, { makeSession }, { openLibrary }] = await Promise.all([
    import('@claimgraph/graph'),
    import('@claimgraph/pipeline'),
    import('@claimgraph/library'),
  ])
  const { graph: before } = await openGraph(io, options)
  const types = ['model', 'benchmark', 'metric', 'task'] as const
  if (wanted.action === 'merge') {
    const [a, b] = [findNode(before, wanted.a, types), findNode(before, wanted.b, types)]
    if (a.id === b.id)
      throw new ClaimgraphError('usage', `“${wanted.a}” and “${wanted.b}” are one thing already: ${a.name}, ${a.id}`)
    if (a.type !== b.type)
      throw new ClaimgraphError('usage', `“${a.name}” is a ${a.type} and “${b.name}” a ${b.type}: expected two of one type`)
  }
  if (wanted.action === 'split') findNode(before, wanted.name, types)
  if (wanted.action === 'rename') findNode(before, wanted.from, types)
  if (wanted.action === 'reject' && !before.someEdge((id, edge) => id === wanted.claim || edge.claim === wanted.claim)) {
    throw new ClaimgraphError('not-found', `no claim or result has the id ${wanted.claim}; ids stand in the answers of --json`)
  }
  const correction = wanted.action === 'split' ? { ...wanted, paper: findNode(before, wanted.paper, 'paper').id } : wanted
  const library = await openLibrary(options.db, { lock: true })
  try {
    await library.correct(correction)
    const { graph: after } = await makeSession(options.db, library.content(), { looks: false })
    const done = {
      corrections: 1,
      nodesBefore: before.order,
      nodesAfter: after.order,
      relationshipsBefore: before.size,
      relationshipsAfter: after.size,
    }
    return { done, warnings: [] }
  } finally {
    await library.close()
  }
}
