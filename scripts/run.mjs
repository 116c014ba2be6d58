import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * Run a program to its end in the repository's root.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string>, cwd?: string }} [options] `quiet` shows the output only when it fails.
 * @returns {Promise<{ code: number, output: string }>} `output` is stdout and stderr together, empty unless quiet.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** The repository's root folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Run, and end this process with the program's exit code when it fails. */
export async function must(command, args, options = {}) {
  const { code, output } = await run(command, args, options)
  if (code === 0) return
  if (output) process.stderr.write(output)
  process.stderr.write(`${command} ${args.join(' ')} failed with exit code ${code}\n`)
  process.exit(code)
}
