import { applyLooks, buildGraph, computeLooks, type ClaimGraph } from '@claimgraph/graph'
import { DirectedGraph, MultiDirectedGraph } from 'graphology'
import { parse } from 'graphology-gexf'
import { describe, expect, it } from 'vitest'
import { joinBySpelling } from '../../graph/test/support/join-by-spelling.js'
import { library, SAMPLE } from '../../graph/test/support/sample-content.js'
import { EMPTY_DATA, FORMATS, isFormatName, type GraphWriter } from '../src/index.js'

const graphOf = (content = SAMPLE): ClaimGraph => {
  const graph = buildGraph(content, joinBySpelling(content))
  return applyLooks(graph, computeLooks(graph))
}
const graph = graphOf()
const write = (writer: GraphWriter, of = graph): string => [...writer(of, { page: { template: EMPTY_DATA } })].join('')

it.each(Object.entries(FORMATS))('%s writes the same bytes again', (_, { write: writer }) =>
  expect(write(writer, graphOf())).toBe(write(writer)),
)
it.each(Object.entries(FORMATS))('%s writes a graph without nodes', (_, { write: writer }) =>
  expect(() => write(writer, graphOf(library([])))).not.toThrow(),
)
it('knows its formats by name', () => expect([isFormatName('gexf'), isFormatName('toString')]).toEqual([true, false]))

describe('gexf', () => {
  const back = parse(DirectedGraph, write(FORMATS.gexf.write))
  it('reads back node for node', () => {
    expect(back.nodes().sort()).toEqual(graph.nodes())
    graph.forEachNode((id, { label, name, title, papers, x, y }) => {
      expect(back.getNodeAttributes(id)).toMatchObject({
        label: name ?? title,
        type: label,
        ...(papers === undefined ? {} : { papers }),
        x,
        y,
      })
    })
  })
  it('reads back edge for edge', () => {
    expect(back.edges().sort()).toEqual(graph.edges())
    graph.forEachEdge((id, { type, own, value }, source, target) => {
      expect([back.source(id), back.target(id)]).toEqual([source, target])
      expect(back.getEdgeAttributes(id)).toMatchObject({
        label: type,
        relation: type,
        ...(own === undefined ? {} : { own }),
        ...(value === undefined ? {} : { value }),
      })
    })
  })
})

it('json reads back to the graph itself', () => {
  const back = new MultiDirectedGraph()
  back.import(JSON.parse(write(FORMATS.json.write)) as Parameters<typeof back.import>[0])
  expect(back.export()).toEqual(graph.export())
})

it('node-link has every node and relationship with its properties', () => {
  const data = JSON.parse(write(FORMATS['node-link'].write)) as {
    nodes: { id: string }[]
    links: { key: string; source: string; target: string; type: string }[]
  }
  expect(data.nodes.map((node) => node.id)).toEqual(graph.nodes())
  expect(data.links.map(({ key, source, target, type }) => [key, source, target, type])).toEqual(
    graph.mapEdges((id, { type }, source, target) => [id, source, target, type]),
  )
})

describe('csv', () => {
  it('has one line a relationship, and quotes what has to be quoted', () => {
    const lines = write(FORMATS.csv.write).split('\r\n')
    expect(lines[0]).toMatch(/^Source,Target,Type,Id,Label,Weight,source_name,target_name,/u)
    expect(lines).toHaveLength(graph.size + 2)
    expect(lines.join('\n')).toContain('"On LeafNet 64x64, Alder beats Birch in FID"')
  })
  it('has one line a node', () => expect(write(FORMATS['csv-nodes'].write).split('\r\n')).toHaveLength(graph.order + 2))
})
