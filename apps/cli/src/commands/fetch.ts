import { ClaimgraphError, slug } from '@claimgraph/model'
import type { DoneAnswer, Paper } from '@claimgraph/model'
import type { Client } from '@claimgraph/read'
import { Option } from 'commander'
import type { CommandMaker } from '../command-maker.js'
import type { Io } from '../io.js'
import { makeClient, SOURCE_NAMES } from '../make-client.js'
import { openOutput } from '../open-output.js'
import type { Output } from '../open-output.js'
import { addDb, wantsJson, wholeNumber } from '../options.js'
import { refuseOverwriting } from '../refuse-overwriting.js'
import { showDone } from '../show/done.js'
import { makeBar } from '../terminal/make-bar.js'
import { plainText } from '../terminal/plain-text.js'

interface Options {
  readonly db: string
  readonly max: number
  readonly out?: string
  readonly offline?: true
  readonly json?: true
  readonly format: string
}

export const addFetch: CommandMaker = (program, io) => {
  const command = program
    .command('fetch')
    .summary('papers from arXiv, Hugging Face, Semantic Scholar or OpenAlex into a file for build')
    .description(
      'Search an online source and write the papers that it finds to a file, one JSON object a line, for "claimgraph build". The source is asked as it wants to ' +
        'be asked; answers are kept for a day, so that the same command goes on after an interruption. Keys: SEMANTIC_SCHOLAR_API_KEY, OPENALEX_API_KEY, ' +
        'HF_TOKEN; CLAIMGRAPH_CONTACT, an e-mail address, says who asks.',
    )
    .argument('<source>', SOURCE_NAMES.join(', '))
    .argument('<query...>', 'what to search for')
    .option('--max <n>', 'papers at most', wholeNumber(1), 100)
    .option('--out <file>', 'where the papers go; - is standard output (default: a name made of source and query)')
    .option('--offline', 'ask nobody: take what was kept of an earlier search')
    .addOption(new Option('--format <name>', 'how to report').choices(['table', 'json']).default('table'))
    .option('--json', 'report as JSON, the same as --format json')
  addDb(command).action((source: string, query: string[], options: Options) => run(io, source, query.join(' '), options))
}

async function run(io: Io, name: string, query: string, options: Options): Promise<void> {
  const client = await makeClient(io, name, options.offline === true)
  if (query.trim() === '') throw new ClaimgraphError('usage', 'the query is empty; expected what to search for')
  const path = options.out ?? `${name}-${slug(query).slice(0, 60) || 'papers'}.jsonl`
  await refuseOverwriting(path, [options.db])
  const papers = await writePapers(io, client, query, path, options.max)
  const warnings = papers === 0 ? [`${name} finds nothing for ${query}`] : []
  for (const warning of warnings) io.stderr.write(`claimgraph: ${plainText(warning)}\n`)
  const answer: DoneAnswer = { done: { papers }, warnings }
  const report = wantsJson(options) ? `${JSON.stringify(answer, null, 2)}\n` : showDone(answer)
  // With the papers on standard output, the report would be one line too many.
  if (path !== '-') io.stdout.write(report)
  if (path !== '-' && papers > 0) io.stderr.write(`claimgraph: written to ${path}; next: claimgraph build ${path}\n`)
}

/** Write the papers as they come; what was there before is replaced when the first one is here. */
async function writePapers(io: Io, client: Client, query: string, path: string, max: number): Promise<number> {
  const { fetchPapers } = await import('@claimgraph/read')
  const bar = io.stderr.isTTY === true ? makeBar(`Asking ${client.source.name}`) : undefined
  let output: Output | undefined
  let count = 0
  const onProgress = ({ fetched, total }: { readonly fetched: number; readonly total?: number }): void => {
    bar?.setTotal(Math.min(max, total ?? max))
    bar?.update(fetched, { what: `${fetched} papers` })
  }
  try {
    for await (const paper of fetchPapers(client, query, max, onProgress)) {
      output ??= await openOutput(path, io)
      await output.write(writePaper(paper))
      count++
    }
  } catch (error) {
    if (!(error instanceof ClaimgraphError) || count === 0) throw error
    throw new ClaimgraphError(
      error.kind,
      `${error.message}\n${count} papers are in ${path}; the same command goes on from there`,
      { cause: error },
    )
  } finally {
    bar?.stop()
    await output?.close()
  }
  return count
}

/** A line that the format `jsonl` reads back; the paper gets its id from what it holds. */
function writePaper(paper: Paper): string {
  return `${JSON.stringify({ ...paper, id: undefined, recordId: undefined, sources: undefined })}\n`
}
