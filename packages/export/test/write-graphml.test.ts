import { applyLooks, buildGraph, computeLooks, type ClaimGraph } from '@claimgraph/graph'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { DirectedGraph } from 'graphology'
import { parse } from 'graphology-graphml'
import { describe, expect, it } from 'vitest'
import { joinBySpelling } from '../../graph/test/support/join-by-spelling.js'
import { entry, family, library, named, SAMPLE } from '../../graph/test/support/sample-content.js'
import { edgeRow, nodeRow } from '../src/flat-row.js'
import { writeGraphml } from '../src/write-graphml.js'

const graphOf = (content = SAMPLE): ClaimGraph => {
  const graph = buildGraph(content, joinBySpelling(content))
  return applyLooks(graph, computeLooks(graph))
}
const write = (graph: ClaimGraph, report: (line: string) => unknown = () => undefined): string =>
  [...writeGraphml(graph, { report })].join('')
// Still in the package that is here; its successor would be one more dependency for one line.
// eslint-disable-next-line @typescript-eslint/no-deprecated
const isWellFormed = (text: string): boolean => XMLValidator.validate(text) === true
const CHANNELS = ['r', 'g', 'b']
/** graphology-graphml folds the three channels into the colour. */
const withoutChannels = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([key]) => !CHANNELS.includes(key)))

describe('writeGraphml', () => {
  const graph = graphOf()
  const text = write(graph)
  const back = parse(DirectedGraph, text)

  it('is well-formed', () => expect(isWellFormed(text)).toBe(true))

  it('reads back node for node', () => {
    expect(back.nodes().sort()).toEqual(graph.nodes())
    graph.forEachNode((id, attributes) => expect(back.getNodeAttributes(id)).toEqual(withoutChannels(nodeRow(attributes))))
  })

  it('reads back edge for edge', () => {
    expect(back.edges().sort()).toEqual(graph.edges())
    graph.forEachEdge((id, attributes, source, target) => {
      expect([back.source(id), back.target(id)]).toEqual([source, target])
      expect(back.getEdgeAttributes(id)).toEqual(withoutChannels(edgeRow(attributes)))
    })
  })

  it('writes the same bytes again', () => expect(write(graphOf())).toBe(text))

  it('reports what it cannot carry', () => {
    const lines: string[] = []
    write(graph, (line) => lines.push(line))
    expect(lines.join('\n')).toMatch(/lists are joined/u)
  })
})

describe('the conventions of GraphML', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name, _path, _leaf, isAttribute) => !isAttribute && ['key', 'node', 'edge', 'data'].includes(name),
  })
  const tree = parser.parse(write(graphOf())) as {
    graphml: {
      key: { id: string; for: string; 'attr.name': string; 'attr.type': string }[]
      graph: { edgedefault: string; node: Element[]; edge: Element[] }
    }
  }
  interface Element {
    id: string
    labels: string
    label: string
    data: { key: string; '#text': unknown }[]
  }
  const { key: keys, graph } = tree.graphml
  const value = (element: Element, key: string): unknown => element.data.find((data) => data.key === key)?.['#text']

  it('declares every key once, for one end, with a type that all readers know', () => {
    expect(new Set(keys.map((key) => key.id)).size).toBe(keys.length)
    for (const key of keys) {
      expect(['node', 'edge']).toContain(key.for)
      expect(['boolean', 'int', 'long', 'double', 'string']).toContain(key['attr.type'])
    }
  })

  it('uses no key that is not declared for its end', () => {
    const declared = (end: string): readonly string[] => keys.filter((key) => key.for === end).map((key) => key.id)
    for (const node of graph.node) for (const data of node.data) expect(declared('node')).toContain(data.key)
    for (const edge of graph.edge) for (const data of edge.data) expect(declared('edge')).toContain(data.key)
  })

  it('has no key id that Gephi takes for a label', () =>
    expect(keys.map((key) => key.id).filter((id) => /^d\d+$/u.test(id))).toEqual([]))

  it.each(['label', 'x', 'y', 'size', 'r', 'g', 'b', 'color', 'name', 'type', 'community'])('gives nodes the column %s', (name) =>
    expect(keys.filter((key) => key.for === 'node').map((key) => key['attr.name'])).toContain(name),
  )

  it.each(['label', 'weight', 'id', 'r', 'g', 'b', 'color', 'relation'])('gives edges the column %s', (name) =>
    expect(keys.filter((key) => key.for === 'edge').map((key) => key['attr.name'])).toContain(name),
  )

  it('tells APOC labels and types', () => {
    for (const node of graph.node)
      expect([node.labels, value(node, 'labels')]).toEqual([node.labels, expect.stringMatching(/^:[A-Z]/u)])
    for (const edge of graph.edge) expect(edge.label).toBe(value(edge, 'label'))
  })

  it('has unique edge ids, twice, and weights above 0', () => {
    expect(new Set(graph.edge.map((edge) => edge.id)).size).toBe(graph.edge.length)
    for (const edge of graph.edge) {
      expect(value(edge, 'e_id')).toBe(edge.id)
      expect(value(edge, 'e_weight')).toBeGreaterThan(0)
    }
  })

  it('writes no empty value, no NaN and no undefined', () => {
    for (const element of [...graph.node, ...graph.edge]) {
      for (const data of element.data) expect(['', 'NaN', 'undefined', 'null', undefined]).not.toContain(data['#text'])
    }
  })
})

it.each([
  ['markup', 'Oak <b>&amp; "Elm"</b>', 'Oak <b>&amp; "Elm"</b>'],
  ['a control character', 'Oak\u0007Elm', 'OakElm'],
  ['half a surrogate pair', 'Oak\ud83cElm', 'OakElm'],
  ['a whole one', 'Oak🌳', 'Oak🌳'],
  ['a line break', 'Oak\nElm', 'Oak\nElm'],
])('carries a title with %s', (_, title, expected) => {
  const graph = graphOf(library([entry({ title, abstract: 'Oak.' }, { entities: [named('Oak', 'proposed'), family('tree')] })]))
  const back = parse(DirectedGraph, write(graph))
  expect(back.mapNodes((__, attributes) => attributes.title as unknown).filter(Boolean)).toEqual([expected])
})

it('writes a graph without nodes', () => {
  const text = write(graphOf(library([])))
  expect(isWellFormed(text)).toBe(true)
  expect(parse(DirectedGraph, text).order).toBe(0)
})
