import { Readable } from 'node:stream'
import { main } from '../src/index.js'
import type { Run, RunOptions } from './run-bin.js'

/** Run the program in this process: for the many cases that do not need a process of their own. */
export async function runMain(args: readonly string[], { input = '', env = {} }: Omit<RunOptions, 'cwd'> = {}): Promise<Run> {
  let stdout = ''
  let stderr = ''
  const code = await main(args, {
    stdin: Readable.from(input.length > 0 ? [Buffer.from(input)] : []),
    stdout: { write: (text) => void (stdout += text) },
    stderr: { write: (text) => void (stderr += text) },
    env,
  })
  return { code, stdout, stderr }
}

/** The JSON that a run in this process printed; throws when it did not end well. */
export async function answer(args: readonly string[], options?: Omit<RunOptions, 'cwd'>): Promise<unknown> {
  const { code, stdout, stderr } = await runMain([...args, '--json'], options)
  if (code !== 0) throw new Error(`claimgraph ${args.join(' ')} ended with ${code ?? 'nothing'}: ${stderr}`)
  return JSON.parse(stdout) as unknown
}
