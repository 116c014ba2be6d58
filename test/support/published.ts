import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** One package as npm would publish it. */
export interface Tarball {
  readonly name: string
  readonly path: string
  /** Its files, as paths in the package. */
  readonly files: readonly string[]
}

/** Every package of the workspace, packed, and an otherwise empty folder that they were installed into from their tarballs. */
export interface Published {
  readonly tarballs: readonly Tarball[]
  readonly folder: string
  close(): Promise<void>
}

/** What a program printed and how it ended. */
export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Pack all packages at once and install them once. Install scripts are off; what npm has in its cache is not fetched again. */
export async function publish(): Promise<Published> {
  const at = await mkdtemp(join(tmpdir(), 'claimgraph-published-'))
  const [packs, folder] = [join(at, 'packs'), join(at, 'empty')]
  await Promise.all([mkdir(packs), mkdir(folder)])
  const packed = await must('npm', ['pack', '--workspaces', '--json', '--silent', '--pack-destination', packs], ROOT)
  const tarballs = readPacked(packed.stdout, packs)
  const dependencies = Object.fromEntries(tarballs.map(({ name, path }) => [name, `file:${path}`]))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }))
  await must('npm', ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder)
  return { tarballs, folder, close: () => rm(at, { recursive: true, force: true }) }
}

/** The package.json that a tarball's installed package has. */
export async function manifestOf({ folder }: Published, name: string): Promise<Readonly<Record<string, unknown>>> {
  return JSON.parse(await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as Readonly<
    Record<string, unknown>
  >
}

/** Run a program to its end, without this process's own Node options. */
export function run(command: string, args: readonly string[], cwd: string): Promise<Ran> {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

/** Run a program; throws with what it printed when it fails. */
export async function must(command: string, args: readonly string[], cwd: string): Promise<Ran> {
  const ran = await run(command, args, cwd)
  if (ran.code === 0) return ran
  throw new Error(`${command} ${args.join(' ')} ended with ${ran.code ?? 'a signal'}: ${ran.stdout}${ran.stderr}`)
}

/** npm 11 prints an object by name, older ones a list. */
function readPacked(json: string, packs: string): readonly Tarball[] {
  interface Entry {
    readonly name: string
    readonly filename: string
    readonly files: readonly { readonly path: string }[]
  }
  const entries = Object.values(JSON.parse(json) as readonly Entry[] | Readonly<Record<string, Entry>>)
  return entries.map(({ name, filename, files }) => ({
    name,
    path: join(packs, filename.replace(/^@/u, '').replace('/', '-')),
    files: files.map(({ path }) => path),
  }))
}
