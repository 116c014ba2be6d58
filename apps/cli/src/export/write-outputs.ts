import { mkdir, stat } from 'node:fs/promises'
import { join, parse } from 'node:path'
import type { FileSet, FormatName, WriteOptions } from '@claimgraph/export'
import type { ClaimGraph } from '@claimgraph/graph'
import { ClaimgraphError } from '@claimgraph/model'
import type { Io } from '../io.js'
import { writeFile } from './write-file.js'
import { writeToSink } from './write-to-sink.js'

/** Where an export went: its files (none for standard output), and the command that loads them, where there is one. */
export interface Written {
  readonly files: readonly string[]
  readonly command?: string
}

interface Job {
  readonly io: Io
  readonly out: string
  readonly graph: ClaimGraph
  readonly options: WriteOptions
}

/** Write a graph in a format of one file; CSV to a file, or into a folder, also has the nodes beside the relationships. */
export async function writeFormat(format: FormatName, { io, out, graph, options }: Job): Promise<Written> {
  const { FORMATS } = await import('@claimgraph/export')
  const pieces = FORMATS[format].write(graph, options)
  if (out === '-') {
    await writeToSink(io.stdout, pieces)
    if (format === 'csv') options.report?.('standard output has the relationships; the nodes are written by --format csv-nodes')
    return { files: [] }
  }
  if (format !== 'csv') {
    await writeFile(out, pieces)
    return { files: [out] }
  }
  const [edges, nodes] = await csvPaths(out)
  await writeFile(edges, pieces)
  await writeFile(nodes, FORMATS['csv-nodes'].write(graph, { ...options, report: () => undefined }))
  return { files: [edges, nodes] }
}

async function csvPaths(out: string): Promise<readonly [edges: string, nodes: string]> {
  const isFolder = /[/\\]$/u.test(out) || ((await stat(out).catch(() => undefined))?.isDirectory() ?? false)
  if (isFolder) {
    await makeFolder(out)
    return [join(out, 'edges.csv'), join(out, 'nodes.csv')]
  }
  const { dir, name, ext } = parse(out)
  return [out, join(dir, `${name}.nodes${ext === '' ? '.csv' : ext}`)]
}

/** Write an export of several files into a folder, its tables compressed. */
export async function writeFolder(files: FileSet, out: string): Promise<Written> {
  if (out === '-') throw new ClaimgraphError('usage', 'neo4j-csv is a folder of files: expected --out FOLDER')
  await makeFolder(out)
  const written: string[] = []
  for (const { name, chunks } of files.tables) {
    written.push(join(out, `${name}.gz`))
    await writeFile(join(out, `${name}.gz`), chunks, { gzip: true })
  }
  for (const { name, chunks } of files.texts) {
    written.push(join(out, name))
    await writeFile(join(out, name), chunks)
  }
  return { files: written, command: files.command(out) }
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true })
  } catch (cause) {
    throw new ClaimgraphError('failed', `${path}: cannot be made a folder: ${(cause as Error).message}`, { cause })
  }
}
