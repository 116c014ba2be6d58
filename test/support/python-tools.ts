import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The Python that has networkx, igraph and pybtex (see scripts/needs/python-tools.mjs); undefined where it cannot be had, and its tests are skipped. */
export const pythonTools: string | undefined = process.env.CLAIMGRAPH_PYTHON

/** Who reads, and what. */
export type PythonReader =
  'networkx_graphml' | 'networkx_gexf' | 'networkx_node_link' | 'igraph_graphml' | 'csv_edges' | 'csv_nodes' | 'bibtex'

type Attributes = Readonly<Record<string, unknown>>

/** A graph as somebody else's library understood it: nodes and edges by id, and the Python types of each attribute. */
export interface ReadBack {
  readonly nodes: Readonly<Record<string, Attributes>>
  readonly edges: Readonly<Record<string, readonly [source: string, target: string, attributes: Attributes]>>
  readonly nodeTypes: Readonly<Record<string, readonly string[]>>
  readonly edgeTypes: Readonly<Record<string, readonly string[]>>
}

const SCRIPT = fileURLToPath(new URL('python/read_back.py', import.meta.url))

/** Read a file with a library of Python's. */
export function readBack(reader: PythonReader, path: string): ReadBack {
  if (pythonTools === undefined) throw new Error('CLAIMGRAPH_PYTHON is not set: run the tests by `npm test`, which prepares it')
  const { status, stdout, stderr } = spawnSync(pythonTools, [SCRIPT, reader, path], { encoding: 'utf8', maxBuffer: 2 ** 30 })
  if (status !== 0) throw new Error(`${reader} failed on ${path}:\n${stderr}`)
  return JSON.parse(stdout) as ReadBack
}
