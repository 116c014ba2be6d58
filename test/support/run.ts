import { spawn } from 'node:child_process'

/** What a program printed and how it ended. */
export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Run a program to its end, without this process's own Node options; `input` is what it reads. */
export function run(command: string, args: readonly string[], cwd: string, input = ''): Promise<Ran> {
  const child = spawn(command, args, { cwd, env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' } })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  child.stdin.on('error', () => undefined).end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

/** Run a program; rejects with what it printed when it fails. */
export async function must(command: string, args: readonly string[], cwd: string, input = ''): Promise<Ran> {
  const ran = await run(command, args, cwd, input)
  if (ran.code === 0) return ran
  throw new Error(`${command} ${args.join(' ')} ended with ${ran.code ?? 'a signal'}: ${ran.stdout}${ran.stderr}`)
}
