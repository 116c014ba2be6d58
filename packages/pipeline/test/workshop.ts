import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Extractor } from '@claimgraph/model'
import { freshFolder } from '../../../test/support/fresh-folder.js'
import { openSession } from '../src/index.js'

/** Path of a listing written for the tests. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../../../test/fixtures/listings/${name}`, import.meta.url))
}

/** Paths in a folder of its own. */
export async function freshPaths(): Promise<(name: string) => string> {
  const folder = await freshFolder()
  return (name) => join(folder, name)
}

/** The first `count` papers of the fixture listing, as a listing. */
export async function firstPapers(path: string, count: number): Promise<string> {
  const lines = (await readFile(fixture('listing.txt'), 'utf8')).split('\n')
  await writeFile(path, `${lines.slice(0, 2 + 2 * count).join('\n')}\n`)
  return path
}

/** Nodes and relationships of a library's graph, as plain data: equal for equal graphs, whatever the library's own id. */
export async function graphOf(db: string): Promise<unknown> {
  const { graph } = await openSession(db)
  const { nodes, edges } = graph.export()
  return { nodes, edges }
}

/** An extractor that finds nothing but remembers what it was asked, and throws where a title says so. */
export function listeningExtractor(version: string, heard: string[]): Extractor {
  return {
    name: 'listening',
    version,
    extract: ({ id, title }) => {
      heard.push(title)
      if (title.startsWith('ReMAR') && version === 'broken') throw new Error('cannot read this')
      return Promise.resolve({ id, title, entities: [], claims: [], results: [] })
    },
  }
}
