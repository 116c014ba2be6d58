import { createClaimGraph, type ClaimGraph } from '@claimgraph/graph'
import type { PropertyValue } from '@claimgraph/model'
import { describe, expect, it } from 'vitest'
import { FORMATS, type FormatName, writeNeo4jCsv } from '../src/index.js'

function graphWith(properties: Readonly<Record<string, PropertyValue>>): ClaimGraph {
  const graph = createClaimGraph({ library: 'l', extractor: 'hand@1' })
  graph.addNode('model:a', { label: 'Model', id: 'model:a', name: 'A', ...properties })
  return graph
}

function told(format: FormatName | 'neo4j-csv', graph: ClaimGraph, without: readonly string[] = []): readonly string[] {
  const lines: string[] = []
  const options = { report: (line: string): unknown => lines.push(line), without }
  if (format === 'neo4j-csv') writeNeo4jCsv(graph, options)
  else for (const piece of FORMATS[format].write(graph, options)) expect(piece).toBeTypeOf('string')
  return lines
}

const XML = ['graphml', 'gexf'] as const
const FLAT = [...XML, 'csv', 'csv-nodes'] as const
const JSONS = ['json', 'node-link'] as const
const NEO4J = ['cypher', 'neo4j-csv'] as const

describe.each<
  [why: string, properties: Readonly<Record<string, PropertyValue>>, line: string, formats: readonly (FormatName | 'neo4j-csv')[]]
>([
  ['a list', { aliases: ['a', 'b'] }, 'lists are joined by "; ": aliases', FLAT],
  ['an item with the sign that joins', { aliases: ['a; b'] }, 'items of these lists hold "; " themselves: aliases', FLAT],
  ['an empty list', { aliases: [] }, '1 empty texts and lists are left out: aliases', FLAT],
  ['an empty list, in Neo4j', { aliases: [] }, '1 empty lists are left out: aliases', ['neo4j-csv']],
  [
    'a control character',
    { note: 'a\u0007' },
    'control characters, halves of surrogate pairs and non-characters are dropped from 1 values: note',
    FLAT,
  ],
  [
    'half a surrogate pair',
    { note: 'a\ud83c' },
    'halves of surrogate pairs, which UTF-8 cannot say, are dropped from 1 values: note',
    NEO4J,
  ],
  [
    'no number',
    { papers: Number.NaN },
    '1 values that are no finite numbers are left out: papers',
    [...FLAT, ...JSONS, ...NEO4J],
  ],
  [
    'a formula',
    { note: '=1+1' },
    'an apostrophe is put before 1 texts that a spreadsheet would run as a formula: note',
    ['csv', 'csv-nodes'],
  ],
  [
    'a long text',
    { note: 'x'.repeat(40_000) },
    '1 values are longer than a cell of Excel holds (32767 characters): note',
    ['csv', 'csv-nodes'],
  ],
  [
    'a longer text',
    { note: 'x'.repeat(500_001) },
    '1 values are cut to the 500000 characters that Gephi reads of one: note',
    ['gexf'],
  ],
])('%s', (_, properties, line, formats) => {
  it.each([...FLAT, ...JSONS, ...NEO4J])('is told of by the formats that it concerns alone: %s', (format) =>
    expect(told(format, graphWith(properties)).includes(line)).toBe(formats.includes(format)),
  )
})

it.each([...FLAT, ...JSONS, ...NEO4J])('%s tells nothing where nothing is lost', (format) =>
  expect(told(format, graphWith({ note: 'plain', papers: 3, aliases: ['one'], own: true }))).toEqual([]),
)

it.each([...FLAT, ...JSONS, ...NEO4J])('%s leaves numbers that are not finite out of lists', (format) => {
  const graph = graphWith({ starts: [1, Number.NaN, 2], ends: [Number.POSITIVE_INFINITY] })
  const tables = writeNeo4jCsv(graph).tables.flatMap(({ chunks }) => [...chunks])
  const text = (format === 'neo4j-csv' ? tables : [...FORMATS[format].write(graph)]).join('')
  expect(text).not.toMatch(/NaN|Infinity|null/u)
})

it('tells nothing of what is left out', () => expect(told('csv', graphWith({ aliases: ['a', 'b'] }), ['aliases'])).toEqual([]))

it('tells how many relationships are parallel', () => {
  const graph = graphWith({})
  graph.addNode('model:b', { label: 'Model', id: 'model:b', name: 'B' })
  for (const id of ['1', '2', '3']) graph.addDirectedEdgeWithKey(id, 'model:a', 'model:b', { type: 'MATCHES', id })
  graph.addDirectedEdgeWithKey('4', 'model:a', 'model:b', { type: 'OUTPERFORMS', id: '4' })
  graph.addDirectedEdgeWithKey('5', 'model:b', 'model:a', { type: 'MATCHES', id: '5' })
  for (const format of XML) expect(told(format, graph)).toEqual([expect.stringMatching(/^2 relationships run beside another/u)])
})

it.each([
  ['bibtex', 'BibTeX holds papers: 1 other nodes and 0 relationships are not in it'],
  ['latex', 'the table has 0 rows, a proposal each; of 1 nodes and 0 relationships it tells no more than that'],
] as const)('%s tells what it holds', (format, line) => expect(told(format, graphWith({}))).toEqual([line]))
