import fc from 'fast-check'
import { MultiDirectedGraph } from 'graphology'
import { describe, expect, it } from 'vitest'
import { prepare } from '../../src/prepare.js'
import type { ResultValue } from '../../src/results/result-value.js'
import { type HopPart, naiveMatches, type NodePart, type Pattern, type SmallGraph } from './naive-match.js'

fc.configureGlobal({ seed: 1 })

const graphs: fc.Arbitrary<SmallGraph> = fc.integer({ min: 1, max: 5 }).chain((order) => {
  const node = fc.integer({ min: 0, max: order - 1 })
  return fc.record({
    labels: fc.array(fc.subarray(['A', 'B']), { minLength: order, maxLength: order }),
    relationships: fc.array(fc.record({ from: node, to: node, type: fc.constantFrom('T', 'U') }), { maxLength: 6 }),
  })
})

const nodes: fc.Arbitrary<NodePart> = fc.record({
  variable: fc.constantFrom('a', 'b', 'c', 'd'),
  label: fc.option(fc.constantFrom('A', 'B'), { nil: undefined, freq: 1 }),
})
const hops: fc.Arbitrary<HopPart> = fc.record({
  direction: fc.constantFrom('out', 'in', 'both'),
  type: fc.option(fc.constantFrom('T', 'U'), { nil: undefined }),
  length: fc.option(
    fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })).map(([min, more]) => ({ min, max: min + more })),
    { nil: undefined, freq: 2 },
  ),
})
const pattern: fc.Arbitrary<Pattern> = fc.array(hops, { maxLength: 3 }).chain((all) =>
  fc.record({
    nodes: fc.array(nodes, { minLength: all.length + 1, maxLength: all.length + 1 }),
    hops: fc.constant(all),
  }),
)
const patterns = fc.array(pattern, { minLength: 1, maxLength: 2 })

function graphOf({ labels, relationships }: SmallGraph): MultiDirectedGraph {
  const graph = new MultiDirectedGraph()
  for (const [index, names] of labels.entries()) graph.addNode(String(index), { labels: names, name: `n${index}` })
  for (const [index, { from, to, type }] of relationships.entries()) {
    graph.addEdgeWithKey(`e${index}`, String(from), String(to), { type, name: `e${index}` })
  }
  return graph
}

/** The same patterns in Cypher, and an expression for what they stand for, written as the naive enumeration writes it. */
function queryOf(all: readonly Pattern[]): string {
  let hop = 0
  const texts = all.map((one) =>
    one.nodes.map((node, index) => `${nodeText(node)}${index < one.hops.length ? hopText(one.hops[index], hop++) : ''}`).join(''),
  )
  const variables = [...new Set(all.flatMap((one) => one.nodes.map(({ variable }) => variable)))].sort()
  const taken = all
    .flatMap((one) => one.hops)
    .map(({ length }, index) => (length === undefined ? `[r${index}.name]` : `[e IN r${index} | e.name]`))
  return `MATCH ${texts.join(', ')} RETURN [${variables.map((name) => `${name}.name`).join(', ')}] AS nodes, [${taken.join(', ')}] AS taken`
}

function nodeText({ variable, label }: NodePart): string {
  return `(${variable}${label === undefined ? '' : `:${label}`})`
}

function hopText(hop: HopPart | undefined, index: number): string {
  if (hop === undefined) return ''
  const length = hop.length === undefined ? '' : `*${hop.length.min}..${hop.length.max}`
  const inner = `[r${index}${hop.type === undefined ? '' : `:${hop.type}`}${length}]`
  return `${hop.direction === 'in' ? '<-' : '-'}${inner}${hop.direction === 'out' ? '->' : '-'}`
}

function textOf(row: readonly ResultValue[]): string {
  const [names, taken] = row as readonly [readonly string[], readonly (readonly string[])[]]
  return [...names, ...taken.map((path) => `[${path.join(',')}]`)].join(' ')
}

async function rowsOf(graph: SmallGraph, query: string): Promise<readonly string[]> {
  const { rows } = await prepare(query).run(graphOf(graph))
  return rows.map(textOf).sort()
}

describe('MATCH', () => {
  it('finds what trying everything finds', async () => {
    let found = 0
    await fc.assert(
      fc.asyncProperty(graphs, patterns, async (graph, all) => {
        const expected = [...naiveMatches(graph, all)].sort()
        expect(await rowsOf(graph, queryOf(all)), queryOf(all)).toEqual(expected)
        found += expected.length
      }),
      { numRuns: 1500 },
    )
    expect(found).toBeGreaterThan(1500)
  })

  it('finds nothing in nothing', async () => {
    expect(
      await rowsOf(
        { labels: [], relationships: [] },
        'MATCH (a)-[r0]->(b) RETURN [a.name, b.name] AS nodes, [[r0.name]] AS taken',
      ),
    ).toEqual([])
  })
})
