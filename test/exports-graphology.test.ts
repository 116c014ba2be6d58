import { FORMATS, type FormatName } from '@claimgraph/export'
import { MultiDirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { describe, expect, it } from 'vitest'
import { cutForGexf, expectedEdgeRow, expectedNodeRow, type Row } from './support/exports/expected-rows.js'
import { awkwardGraph } from './support/exports/awkward-graph.js'

const graph = awkwardGraph()
const write = (format: FormatName): string => [...FORMATS[format].write(graph)].join('')

describe("read by graphology's own readers", () => {
  it('JSON: the graph itself', () => {
    const back = new MultiDirectedGraph()
    back.import(JSON.parse(write('json')) as Parameters<typeof back.import>[0])
    expect(back.export()).toEqual(graph.export())
  })

  it('GraphML: every attribute; the channels of a colour are folded into it', () => {
    const back = parseGraphml(MultiDirectedGraph, write('graphml'))
    expect(Object.fromEntries(back.mapNodes((id, attributes) => [id, attributes]))).toEqual(
      Object.fromEntries(graph.mapNodes((id) => [id, without(expectedNodeRow(graph, id), CHANNELS)])),
    )
    expect(Object.fromEntries(back.mapEdges((id, attributes, source, target) => [id, [source, target, attributes]]))).toEqual(
      Object.fromEntries(
        graph.mapEdges((id, _, source, target) => [id, [source, target, without(expectedEdgeRow(graph, id), CHANNELS)]]),
      ),
    )
  })

  it('GEXF: the same, with places', () => {
    const back = parseGexf(MultiDirectedGraph, write('gexf'))
    const rgb = ({ r, g, b, ...row }: Row): Row => ({ ...row, color: `rgb(${r},${g},${b})` })
    expect(Object.fromEntries(back.mapNodes((id, attributes) => [id, attributes]))).toEqual(
      Object.fromEntries(
        graph.mapNodes((id) => [id, { ...rgb(cutForGexf(without(expectedNodeRow(graph, id), ['labels']))), z: 0 }]),
      ),
    )
    expect(Object.fromEntries(back.mapEdges((id, attributes, source, target) => [id, [source, target, attributes]]))).toEqual(
      Object.fromEntries(
        graph.mapEdges((id, { type }, source, target) => {
          const row = rgb(cutForGexf(without(expectedEdgeRow(graph, id), ['id'])))
          return [id, [source, target, { kind: type, ...row }]]
        }),
      ),
    )
  })

  it('leaves the prototype of objects alone', () => {
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

const CHANNELS = ['r', 'g', 'b']

function without(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)))
}
