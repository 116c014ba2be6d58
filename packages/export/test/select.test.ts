import { createClaimGraph, type ClaimGraph } from '@claimgraph/graph'
import { describe, expect, it } from 'vitest'
import { inBlocks, selectAround, selectReturned } from '../src/index.js'

const graph: ClaimGraph = createClaimGraph({ library: 'l', extractor: 'hand@1' })
for (const name of ['a', 'b', 'c', 'd']) graph.addNode(`model:${name}`, { label: 'Model', id: `model:${name}`, name })
for (const [id, from, to] of [
  ['ab', 'a', 'b'],
  ['bc', 'b', 'c'],
  ['cd', 'c', 'd'],
  ['ca', 'c', 'a'],
])
  graph.addDirectedEdgeWithKey(id, `model:${from}`, `model:${to}`, { type: 'MATCHES', id: String(id) })

const node = (name: string) => ({ id: `model:${name}`, labels: ['Model'], properties: {} })
const edge = (id: string, from: string, to: string) => ({
  id,
  type: 'MATCHES',
  start: `model:${from}`,
  end: `model:${to}`,
  properties: {},
})
const keys = (part: ClaimGraph) => [
  part
    .nodes()
    .map((id) => id.slice(6))
    .join(''),
  part.edges().join(' '),
]

describe('what a query returned', () => {
  it.each([
    ['nodes, without what is between them', [[node('a'), node('b')]], ['ab', '']],
    ['relationships, with their ends', [[edge('bc', 'b', 'c')]], ['bc', 'bc']],
    [
      'what stands in lists, maps and paths',
      [[[node('a')], { x: [edge('cd', 'c', 'd')] }], [{ nodes: [node('b')], relationships: [] }]],
      ['abcd', 'cd'],
    ],
    ['nothing of values', [[1, 'model:a', null, { id: 'model:a' }, ['ab']]], ['', '']],
    ['nothing of what is not in the graph', [[{ id: 'model:z', labels: [] }]], ['', '']],
    ['nothing of no rows', [], ['', '']],
  ])('is %s', (_, rows, expected) => expect(keys(selectReturned(graph, rows))).toEqual(expected))
})

it.each([
  [0, ['a', '']],
  [1, ['abc', 'ab bc ca']],
  [2, ['abcd', 'ab bc cd ca']],
])('what is within %d relationships, in either direction', (hops, expected) =>
  expect(keys(selectAround(graph, 'a', hops))).toEqual(expected),
)

it('is a copy: what is set in a part does not show in the whole', () => {
  const part = selectAround(graph, 'a', 1)
  part.setAttribute('library', 'another')
  part.setNodeAttribute('model:a', 'name', 'another')
  part.setEdgeAttribute('ab', 'type', 'OUTPERFORMS')
  expect(graph.getAttribute('library')).toBe('l')
  expect(graph.getNodeAttribute('model:a', 'name')).toBe('a')
  expect(graph.getEdgeAttribute('ab', 'type')).toBe('MATCHES')
})

it.each([
  ['pieces to blocks', ['ab', 'cd', 'ef', 'g'], ['abcd', 'efg']],
  ['a large piece with those before it', ['a', 'bcdefg'], ['abcdefg']],
  ['nothing to nothing', [], []],
  ['empty pieces to nothing', ['', ''], []],
])('joins %s', (_, pieces, blocks) => expect([...inBlocks(pieces, 4)]).toEqual(blocks))
