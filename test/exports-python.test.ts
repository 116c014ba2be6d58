import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FORMATS, type FormatName } from '@claimgraph/export'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeFile } from '../apps/cli/src/export/write-file.js'
import { cutForGexf, expectedEdgeRow, expectedNodeRow, type Row } from './support/exports/expected-rows.js'
import { awkwardGraph } from './support/exports/awkward-graph.js'
import { pythonTools, readBack, type PythonReader } from './support/python-tools.js'

const graph = awkwardGraph()
const MINUTES = 300_000

describe.skipIf(pythonTools === undefined)('read by Python', { timeout: MINUTES }, () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimgraph-exports-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const read = async (reader: PythonReader, format: FormatName) => {
    const path = join(folder, `${reader}.${FORMATS[format].extension}`)
    await writeFile(path, FORMATS[format].write(graph))
    return readBack(reader, path)
  }
  const nodes = <T>(rowOf: (id: string) => T): Readonly<Record<string, T>> =>
    Object.fromEntries(graph.nodes().map((id) => [id, rowOf(id)]))
  const edges = (rowOf: (id: string) => Row) =>
    Object.fromEntries(graph.edges().map((id) => [id, [graph.source(id), graph.target(id), rowOf(id)]]))

  it('GraphML, by networkx: every attribute, of its type', async () => {
    const back = await read('networkx_graphml', 'graphml')
    expect(back.nodes).toEqual(nodes((id) => expectedNodeRow(graph, id)))
    expect(back.edges).toEqual(edges((id) => expectedEdgeRow(graph, id)))
    expect(back.nodeTypes).toMatchObject({
      name: ['str'],
      community: ['int'],
      pagerank: ['float'],
      x: ['float'],
      papers: ['int'],
      r: ['int'],
    })
    expect(back.edgeTypes).toMatchObject({ weight: ['float'], number: ['float'], own: ['bool'], relation: ['str'] })
  })

  it('GraphML, by igraph', async () => {
    const back = await read('igraph_graphml', 'graphml')
    // igraph leaves an ampersand of an XML attribute as the reference that libxml2 gives it.
    const idThere = (id: string): string => id.replaceAll('&', '&#38;')
    const expected = Object.entries(nodes((id) => ({ ...expectedNodeRow(graph, id), id: idThere(id) })))
    expect(back.nodes).toEqual(Object.fromEntries(expected.map(([id, row]) => [idThere(id), row])))
    // A truth that is absent is false there.
    expect(back.edges).toEqual(
      Object.fromEntries(
        graph
          .edges()
          .map((id) => [
            id,
            [idThere(graph.source(id)), idThere(graph.target(id)), { own: false, sota: false, ...expectedEdgeRow(graph, id) }],
          ]),
      ),
    )
    expect(back.nodeTypes).toMatchObject({ x: ['float'], name: ['str'] })
    expect(back.edgeTypes).toMatchObject({ weight: ['float'], own: ['bool'] })
  })

  it('GEXF, by networkx: places, sizes and colours too', async () => {
    const back = await read('networkx_gexf', 'gexf')
    expect(back.nodes).toEqual(
      nodes((id) => {
        const { x, y, size, r, g, b, ...row } = cutForGexf(without(expectedNodeRow(graph, id), ['labels', 'color']))
        return { ...row, viz: { position: { x, y, z: 0 }, size, color: { r, g, b, a: 1 } } }
      }),
    )
    // networkx reads colours of nodes only.
    expect(back.edges).toEqual(edges((id) => cutForGexf(without(expectedEdgeRow(graph, id), ['color', 'r', 'g', 'b']))))
  })

  it('node-link JSON, by networkx: what it was, lists and all', async () => {
    const back = await read('networkx_node_link', 'node-link')
    const { nodes: of, edges: between } = JSON.parse(JSON.stringify(graph.export())) as ReturnType<typeof graph.export>
    expect(Object.entries(back.nodes).map(([id, attributes]) => ({ key: id, attributes: { ...attributes, id } }))).toEqual(of)
    expect(Object.keys(back.edges).sort()).toEqual(between.map(({ key }) => key).sort())
    for (const { key = '', source, target, attributes } of between) {
      expect(back.edges[key]).toEqual([source, target, attributes])
    }
  })

  it('CSV, by its csv module', async () => {
    const csv = (row: Row): Row => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, defused(String(value))]))
    const back = await read('csv_edges', 'csv')
    for (const id of graph.edges()) {
      const [source, target, row = {}] = back.edges[id] ?? []
      const { label, weight, ...rest } = without(expectedEdgeRow(graph, id), ['id', 'relation', 'color', 'r', 'g', 'b'])
      expect([source, target]).toEqual([graph.source(id), graph.target(id)])
      expect(told(row)).toMatchObject(csv({ ...rest, Label: label ?? '', Weight: weight ?? '' }))
    }
    const nodesBack = await read('csv_nodes', 'csv-nodes')
    for (const id of graph.nodes()) {
      const { label, ...rest } = without(expectedNodeRow(graph, id), ['labels', 'color', 'r', 'g', 'b', 'size'])
      expect(told(nodesBack.nodes[id] ?? {})).toEqual(csv({ ...rest, Id: id, Label: label ?? id }))
    }
  })

  it('BibTeX, by pybtex', async () => {
    const { nodes: entries } = await read('bibtex', 'bibtex')
    expect(entries).toEqual({
      'paper:10.1/a-b--c': {
        title: '{Trees \\& \\textless{}leaves\\textgreater{}}',
        authors: ['Oak, Ada', '{Bo and Elm}', '汉字, Ünï'],
        year: '2024',
        month: 'May',
        eprint: '2405.00001',
        archiveprefix: 'arXiv',
        doi: '10.1/a<b>&c',
        url: 'https://example.org/a?b=%7Bc%7D&d=%20',
      },
    })
  })
})

function without(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)))
}

const told = (row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''))

/** What begins like a formula and is no number has an apostrophe before it. */
function defused(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/u.test(text) && !/^-?[\d.]+(?:e[-+]?\d+)?$/u.test(text) ? `'${text}` : text
}
