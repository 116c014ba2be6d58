import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { must } from './run.js'

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
