import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../bin/claimgraph.js', import.meta.url))

/** What one run of the program gave. */
export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  /** What it reads on standard input; nothing unless given. */
  readonly input?: string | Uint8Array
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Run the real bin in a process of its own, to its end. */
export function claimgraph(args: readonly string[], { input, cwd, env }: RunOptions = {}): Promise<Run> {
  const neutral = { CLAIMGRAPH_DB: undefined, NO_COLOR: undefined, FORCE_COLOR: undefined, NODE_OPTIONS: undefined }
  const child = spawn(process.execPath, [bin, ...args], { cwd, env: { ...process.env, ...neutral, ...env } })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  child.stdin.on('error', () => undefined).end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

/** The JSON that a run printed; throws when it did not end well. */
export async function json(args: readonly string[], options?: RunOptions): Promise<unknown> {
  const { code, stdout, stderr } = await claimgraph([...args, '--json'], options)
  if (code !== 0) throw new Error(`claimgraph ${args.join(' ')} ended with ${code}: ${stderr}`)
  return JSON.parse(stdout) as unknown
}

export { freshFolder } from '../../../test/support/fresh-folder.js'

/** Path of a listing written for the tests. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../../../test/fixtures/listings/${name}`, import.meta.url))
}
