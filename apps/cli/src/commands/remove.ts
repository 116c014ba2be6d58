import type { DoneAnswer } from '@claimgraph/model'
import type { CommandMaker } from '../command-maker.js'
import type { Io } from '../io.js'
import { openGraph } from '../open-graph.js'
import { addAnswerOptions } from '../options.js'
import type { AnswerOptions } from '../options.js'
import { printAnswer } from '../print-answer.js'
import { showDone } from '../show/done.js'

export const addRemove: CommandMaker = (program, io) => {
  const command = program
    .command('remove')
    .summary('take papers out, and what only they supported')
    .description('Take papers out of the library. Nodes and relationships that only they supported leave the graph with them.')
    .argument('<paper...>', "papers, by id (the graph's or the input's), title or a telling part of it")
  addAnswerOptions(command).action(async (papers: string[], options: AnswerOptions) => {
    printAnswer(io, options, await removePapers(io, papers, options), showDone)
  })
}

async function removePapers(io: Io, papers: readonly string[], options: AnswerOptions): Promise<DoneAnswer> {
  const [{ findNode }, { makeSession }, { openLibrary }] = await Promise.all([
    import('@claimgraph/graph'),
    import('@claimgraph/pipeline'),
    import('@claimgraph/library'),
  ])
  const before = await openGraph(io, options)
  const library = await openLibrary(options.db, { lock: true })
  try {
    const ofInputId = (name: string): readonly string[] =>
      library.entries().flatMap(({ paper }) => (paper.recordId === name ? [findNode(before.graph, paper.id, 'paper').id] : []))
    const named = (name: string): readonly string[] => {
      const known = ofInputId(name)
      return known.length > 0 ? known : [findNode(before.graph, name, 'paper').id]
    }
    const ids = [...new Set(papers.flatMap(named))]
    // A work goes with all ids that the library has it under.
    const works = before.content.entries.filter(({ paper }) => ids.includes(paper.id))
    await library.remove(works.flatMap(({ paper }) => [paper.id, ...(paper.redirects ?? [])]))
    const after = await makeSession(options.db, library.content(), { looks: false })
    const nodes = before.graph.order - after.graph.order
    return { done: { papers: ids.length, nodes, relationships: before.graph.size - after.graph.size }, warnings: [] }
  } finally {
    await library.close()
  }
}
