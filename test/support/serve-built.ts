import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const BIN = join(ROOT, 'apps/cli/bin/claimgraph.js')

/** A listing built and served by the real command line in a folder of its own. */
export interface Built {
  readonly url: string
  /** Ends the server as Ctrl+C does; gives its exit code. */
  readonly end: () => Promise<number | null>
}

/** Build listings with the real command line, then serve them on a free port; `more` are further options of `serve`. */
export async function serveBuilt(listing: string | readonly string[], more: readonly string[] = []): Promise<Built> {
  const folder = await mkdtemp(join(tmpdir(), 'claimgraph-e2e-'))
  const db = join(folder, 'library.jsonl')
  await runBuilt(['build', ...[listing].flat().map((one) => resolve(ROOT, one)), '--db', db])
  const server = start(['serve', '--port', '0', '--db', db, ...more])
  const url = await addressIn(server)
  return {
    url,
    end: async () => {
      const exited = once(server, 'exit')
      server.kill('SIGINT')
      const [code] = (await exited) as [number | null]
      await rm(folder, { recursive: true, force: true })
      return code
    },
  }
}

function start(args: readonly string[]): ChildProcess {
  // Conditions of the test runner would lead the command line to the sources.
  return spawn(process.execPath, [BIN, ...args], { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '' } })
}

/** Run the real command line in the project's folder; rejects with what it said when it fails. */
export async function runBuilt(args: readonly string[]): Promise<void> {
  const child = start(args)
  let output = ''
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stdout?.resume()
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`claimgraph ${args.join(' ')} ended with ${code ?? 'a signal'}: ${output}`)
}

function addressIn(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    server.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const [url] = /http:\/\/\S+/u.exec(output) ?? []
      if (url !== undefined) resolve(url)
    })
    server.on('exit', (code) => reject(new Error(`The server ended with ${code ?? 'a signal'}: ${output}`)))
  })
}
