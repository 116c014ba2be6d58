import { CypherError, prepare } from '@claimgraph/cypher'
import { memoryIsShort } from '@claimgraph/pipeline'
import { MultiDirectedGraph } from 'graphology'
import { describe, expect, it } from 'vitest'
import { HOSTILE_QUERIES, timeFor, type HostileQuery } from '../support/hostile-queries.js'

/** A hundred nodes, each tied to twenty others. */
function denseGraph(): MultiDirectedGraph {
  const graph = new MultiDirectedGraph()
  for (let node = 0; node < 100; node++) graph.addNode(`n${node}`, { labels: ['Model'], name: `Name ${node}`, papers: node % 7 })
  for (let edge = 0; edge < 2000; edge++) graph.addEdge(`n${edge % 100}`, `n${(edge * edge * 13 + edge) % 100}`, { type: 'T' })
  return graph
}

const graph = denseGraph()

/** Undefined for an answer, else what the engine said. */
async function errorOf({ text, parameters = {}, outcome }: HostileQuery): Promise<unknown> {
  try {
    const limits = { time: timeFor(outcome), rows: 10_000 }
    await prepare(text).run(graph, { parameters, limits, now: Date.now, random: Math.random, memoryIsShort })
    return undefined
  } catch (error) {
    return error
  }
}

describe('a hostile query, asked of the library', () => {
  it.each(HOSTILE_QUERIES.map((query) => [query.name, query] as const))('%s', async (_, query) => {
    const error = await errorOf(query)
    if (query.outcome === 'answered') expect(error).toBeUndefined()
    else if (query.outcome !== 'ends' || error !== undefined) expect(error).toBeInstanceOf(CypherError)
    if (query.outcome === 'ended') expect(error).toMatchObject({ type: 'LimitError' })
  })
})

it('collects garbage before it ends a query for what an earlier one left behind', async () => {
  await errorOf({ name: '', text: 'RETURN size([x IN range(1, 3000000) | {a: x, b: [x]}])', outcome: 'ends' })
  expect(memoryIsShort()).toBe(false)
})
