import { ClaimgraphError, type DoneAnswer } from '@claimgraph/model'
import type { EnrichReport } from '@claimgraph/pipeline'
import { Option } from 'commander'
import type { CommandMaker } from '../command-maker.js'
import type { Io } from '../io.js'
import { makeClient, SOURCE_NAMES } from '../make-client.js'
import { addAnswerOptions } from '../options.js'
import type { AnswerOptions } from '../options.js'
import { printAnswer } from '../print-answer.js'
import { showDone } from '../show/done.js'
import { makeBar } from '../terminal/make-bar.js'
import { Notes } from '../terminal/notes.js'

interface Options extends AnswerOptions {
  readonly source?: readonly string[]
  readonly offline?: true
}

/** Sources that are asked unless told, each only where its key is set, if it has one here. */
const USUAL: readonly { readonly name: string; readonly key?: string }[] = [
  { name: 'arxiv' },
  { name: 'semantic-scholar', key: 'SEMANTIC_SCHOLAR_API_KEY' },
  { name: 'openalex', key: 'OPENALEX_API_KEY' },
]

export const addEnrich: CommandMaker = (program, io) => {
  const command = program
    .command('enrich')
    .summary('dates, ids, links, venues and citations for the papers of the library, by title')
    .description(
      'Ask online sources about the papers of the library by title, and keep what they add: dates, ids, links, venues, citations. Only an exact title counts; a paper ' +
        'that no source knows for sure is left alone and named. arXiv is asked, and Semantic Scholar and OpenAlex where their keys are set.',
    )
    .addOption(new Option('--source <name...>', 'ask these instead').choices(SOURCE_NAMES))
    .option('--offline', 'ask nobody: take what was kept of earlier answers')
  addAnswerOptions(command).action((options: Options) => run(io, options))
}

async function run(io: Io, options: Options): Promise<void> {
  const { enrichLibrary } = await import('@claimgraph/pipeline')
  const offline = options.offline === true
  const clients = await Promise.all(chooseSources(io, options).map((name) => makeClient(io, name, offline)))
  const bar = io.stderr.isTTY === true ? makeBar('Asking') : undefined
  const report = await enrichLibrary({
    db: options.db,
    clients,
    onProgress: (done, total) => {
      bar?.setTotal(total)
      bar?.update(done, { what: `${done} of ${total} papers` })
    },
  }).finally(() => bar?.stop())
  const answer = answerOf(report)
  const notes = new Notes(io)
  for (const warning of answer.warnings) notes.add(warning)
  notes.end()
  printAnswer(io, options, answer, showDone)
  const { failed } = report
  if (failed.length === 0) return
  throw new ClaimgraphError(
    'failed',
    `${failed.length} of ${clients.length} sources could not be asked to the end; what the rest knows is kept, and the same command goes on`,
  )
}

function chooseSources(io: Io, { source, offline }: Options): readonly string[] {
  if (source) return [...new Set(source)]
  return USUAL.filter(({ key }) => offline === true || key === undefined || (io.env[key] ?? '') !== '').map(({ name }) => name)
}

function answerOf({ papers, found, changed, gained, left, failed }: EnrichReport): DoneAnswer {
  return {
    done: { papers, found, changed, left: left.length, ...gained },
    warnings: [...failed, ...left.map(({ id, title, reason }) => `${id} (“${title}”) is left alone: ${reason}`)],
  }
}
