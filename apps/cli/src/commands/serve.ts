import { spawn } from 'node:child_process'
import { Option } from 'commander'
import type { Neo4jSettings } from '@claimgraph/neo4j'
import type { CommandMaker } from '../command-maker.js'
import type { Io } from '../io.js'
import { neo4jSettings } from '../neo4j-settings.js'
import { addDb, wholeNumber } from '../options.js'
import type { DbOptions } from '../options.js'

interface Options extends DbOptions {
  readonly port: number
  readonly host: string
  readonly open?: true
  readonly token?: string
  readonly neo4j?: string | true
}

export const addServe: CommandMaker = (program, io) => {
  const command = program
    .command('serve')
    .summary('the page and the API, on this machine')
    .description("Serve the library's page and API. The address is written to standard error; Ctrl+C ends it.")
    .option('--port <n>', 'port to listen on; 0 takes a free one', wholeNumber(0, 65535), 4117)
    .option('--host <host>', 'address to listen on; one that is not loopback needs --token', '127.0.0.1')
    .option('--open', 'open the page in the browser')
    .addOption(new Option('--token <token>', 'asked of every request to the API').env('CLAIMGRAPH_TOKEN'))
    .option('--neo4j [uri]', 'let queries run on a Neo4j as well; so does NEO4J_URI')
  addDb(command).action((options: Options) => run(io, options))
}

async function run(io: Io, options: Options): Promise<void> {
  const { serve } = await import('@claimgraph/server')
  const ended = untilSignal()
  const neo4j = await neo4jOf(io, options)
  const serving = await serve({ db: options.db, host: options.host, port: options.port, token: options.token, neo4j })
  io.stderr.write(`claimgraph: serving ${options.db} on ${shownAddress(serving.url, io)}\n`)
  if (options.open) openInBrowser(serving.url, io)
  await ended
  await serving.close()
}

/** The address with the token for a person at a terminal, without it for a log: that is kept, and read by others. */
function shownAddress(url: string, { stderr }: Io): string {
  return stderr.isTTY === true ? url : url.replace(/#token=.*$/u, '#token=…')
}

/** Asked for by the option, or by an address in the environment. */
async function neo4jOf(io: Io, { neo4j }: Options): Promise<Neo4jSettings | undefined> {
  if (neo4j === undefined && (io.env.NEO4J_URI ?? '') === '') return undefined
  return neo4jSettings(io, typeof neo4j === 'string' ? neo4j : undefined)
}

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process as usual. */
function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '""'],
}

function openInBrowser(url: string, io: Io): void {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open']
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true })
  child.on('error', (error) => io.stderr.write(`claimgraph: no browser could be opened: ${error.message}\n`))
  child.unref()
}
