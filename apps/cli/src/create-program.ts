import { Command } from 'commander'
import { addBaselines } from './commands/baselines.js'
import { addBuild } from './commands/build.js'
import { addCommunities } from './commands/communities.js'
import { addCompare } from './commands/compare.js'
import { addContradictions } from './commands/contradictions.js'
import { addCorrect } from './commands/correct.js'
import { addEnrich } from './commands/enrich.js'
import { addExplain } from './commands/explain.js'
import { addExport } from './commands/export.js'
import { addExtract } from './commands/extract.js'
import { addFetch } from './commands/fetch.js'
import { addGather } from './commands/gather.js'
import { addLeaderboard } from './commands/leaderboard.js'
import { addLosses } from './commands/losses.js'
import { addPath } from './commands/path.js'
import { addQuery } from './commands/query.js'
import { addRebuttal } from './commands/rebuttal.js'
import { addRemove } from './commands/remove.js'
import { addResolve } from './commands/resolve.js'
import { addScore } from './commands/score.js'
import { addSearch } from './commands/search.js'
import { addServe } from './commands/serve.js'
import { addSota } from './commands/sota.js'
import { addStats } from './commands/stats.js'
import { addSurvey } from './commands/survey.js'
import { addSync } from './commands/sync.js'
import { addTradeoffs } from './commands/tradeoffs.js'
import type { CommandMaker } from './command-maker.js'
import type { Io } from './io.js'
import { readVersion } from './read-version.js'

/** Every command under the heading that help shows it under. */
const GROUPS: readonly { readonly heading: string; readonly commands: readonly CommandMaker[] }[] = [
  { heading: 'Make the library:', commands: [addBuild, addFetch, addEnrich, addGather, addRemove, addCorrect] },
  {
    heading: 'Ask:',
    commands: [
      ...[addBaselines, addCompare, addLosses, addTradeoffs, addContradictions, addLeaderboard, addSota, addPath],
      ...[addCommunities, addStats, addSearch, addRebuttal, addSurvey, addExplain, addQuery],
    ],
  },
  { heading: 'Show and pass on:', commands: [addServe, addExport, addSync] },
  { heading: 'Work with records:', commands: [addExtract, addResolve, addScore] },
]

const EXAMPLES = `
Examples:
  claimgraph build papers.txt            read a saved page into claimgraph.jsonl
  claimgraph baselines VAR --variants    who compares against VAR, and what they say
  claimgraph leaderboard ImageNet        the results that abstracts report
  claimgraph serve --open                the graph in the browser`

/** The whole command line, its output going where `io` says. */
export function createProgram(io: Io): Command {
  const program = new Command('claimgraph')
    .description(
      'Reads listings of machine-learning papers into a graph of comparison claims, each with the sentence that states it.',
    )
    .version(readVersion(), '-V, --version')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
      outputError: (text, write) => write(text.replace(/^error: /u, 'claimgraph: ')),
    })
  for (const { heading, commands } of GROUPS) {
    program.commandsGroup(heading)
    for (const add of commands) add(program, io)
  }
  return program
}
