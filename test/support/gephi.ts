import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Folder of the prepared Gephi (see scripts/needs/gephi.mjs); undefined where it cannot be had, and its tests are skipped. */
export const gephiFolder: string | undefined = process.env.CLAIMGRAPH_GEPHI

interface Element {
  readonly id: string
  readonly label: string | null
  readonly color: readonly [r: number, g: number, b: number]
  /** Columns that Gephi does not keep as properties of its own. */
  readonly attributes: Readonly<Record<string, unknown>>
}

/** A graph as Gephi has it after an import. */
export interface GephiGraph {
  /** Java's name of each column's type. */
  readonly nodeColumns: Readonly<Record<string, string>>
  readonly edgeColumns: Readonly<Record<string, string>>
  readonly nodes: readonly (Element & { readonly x: number; readonly y: number; readonly size: number })[]
  readonly edges: readonly (Element & {
    readonly source: string
    readonly target: string
    readonly directed: boolean
    readonly weight: number
    readonly kind: string | null
  })[]
}

/** How Gephi is to read a file: `SUM`, joining parallel edges of one type, is what its window offers first. */
export type GephiJob = readonly [merge: 'NO_MERGE' | 'SUM', path: string]

/** Let Gephi read some files, all in one process. */
export function readWithGephi(jobs: readonly GephiJob[]): readonly GephiGraph[] {
  if (gephiFolder === undefined) throw new Error('CLAIMGRAPH_GEPHI is not set: run the tests by `npm test`, which prepares it')
  const path = [join(gephiFolder, 'classes'), join(gephiFolder, 'lib', '*')].join(delimiter)
  const args = ['-Xmx1g', '-Djava.awt.headless=true', '-cp', path, 'Reader', ...jobs.flat()]
  const { status, stderr } = spawnSync('java', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`Gephi failed:\n${stderr}`)
  return jobs.map(([merge, file]) => JSON.parse(readFileSync(`${file}.${merge}.json`, 'utf8')) as GephiGraph)
}
