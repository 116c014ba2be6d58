import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'

/** A real Neo4j that runs for one test file. `close` ends it and deletes its data. */
export interface Neo4jServer {
  /** `bolt://127.0.0.1:…` */
  readonly uri: string
  readonly username: string
  readonly password: string
  /** End it as a crash would, keeping its data: `start` brings it back on the same port. */
  kill(): Promise<void>
  start(): Promise<void>
  close(): Promise<void>
}

/** Folder of the prepared Neo4j (see scripts/needs/neo4j.mjs); undefined where it cannot be had, and its tests are skipped. */
export const neo4jFolder: string | undefined = process.env.CLAIMGRAPH_NEO4J

const JVM = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'].map((name) => `--add-opens=${name}=ALL-UNNAMED`)

/**
 * Start a Neo4j on a free port of 127.0.0.1, about 8 s. With `password`, it asks for user `neo4j` and that password; with `home`, it keeps its data in that
 * folder, and `close` deletes it all the same.
 */
export async function startNeo4j(options: { readonly password?: string; readonly home?: string } = {}): Promise<Neo4jServer> {
  if (neo4jFolder === undefined) throw new Error('CLAIMGRAPH_NEO4J is not set: run the tests by `npm test`, which prepares Neo4j')
  const data = options.home ?? mkdtempSync(join(tmpdir(), 'claimgraph-neo4j-'))
  const port = await freePort()
  const uri = `bolt://127.0.0.1:${port}`
  const args = [
    ...JVM,
    '-Xmx1g',
    '-cp',
    `${join(neo4jFolder, 'classes')}:${join(neo4jFolder, 'lib', '*')}`,
    'Server',
    data,
    `${port}`,
    `${options.password !== undefined}`,
  ]
  let child = await launch(args)
  if (options.password !== undefined) await setPassword(uri, options.password)
  return {
    uri,
    username: 'neo4j',
    password: options.password ?? '',
    kill: () => end(child, 'SIGKILL'),
    start: async () => {
      child = await launch(args)
    },
    close: async () => {
      await end(child, 'SIGTERM')
      rmSync(data, { recursive: true, force: true })
    },
  }
}

async function launch(args: readonly string[]): Promise<ChildProcess> {
  const child = spawn('java', args, { stdio: ['pipe', 'pipe', 'pipe'] })
  let output = ''
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString('utf8')
      if (output.includes('ready')) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`Neo4j ended with ${code ?? 'a signal'} before it was ready:\n${output}`)))
  })
  return child
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}

/** A new database's first password is `neo4j` and has to be changed before anything else. */
async function setPassword(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'))
  try {
    await driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $old TO $new',
      { old: 'neo4j', new: password },
      { database: 'system' },
    )
  } finally {
    await driver.close()
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port')),
      )
    })
  })
}
