import { prepare } from '@claimgraph/cypher'
import { applyLooks, buildGraph, computeLooks, type ClaimGraph } from '@claimgraph/graph'
import type { Resolution } from '@claimgraph/model'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { joinBySpelling } from '../packages/graph/test/support/join-by-spelling.js'
import { SAMPLE } from '../packages/graph/test/support/sample-content.js'
import { fillNeo4j } from './support/fill-neo4j.js'
import { neo4jFolder, startNeo4j, type Neo4jServer } from './support/neo4j-server.js'
import { comparable, questionCases } from './support/question-cases.js'

const relation = (type: 'IS_A' | 'VARIANT_OF', from: string, to: string): Resolution['relations'][number] => ({
  type,
  from: `model:${from}`,
  to: `model:${to}`,
  evidence: [],
})

/** The sample with a family of three generations, a variant, and looks. */
function sampleGraph(): ClaimGraph {
  const relations = [
    relation('IS_A', 'alder', 'masked-grower'),
    relation('IS_A', 'masked-grower', 'ring-grower'),
    relation('VARIANT_OF', 'birch', 'cedar'),
  ]
  const graph = buildGraph(SAMPLE, { ...joinBySpelling(SAMPLE), relations })
  return applyLooks(graph, computeLooks(graph))
}

const graph = sampleGraph()
const cases = [...questionCases(graph)]

it('every question has cases that find something', () => {
  const found = new Set(cases.filter(({ expected }) => expected.length > 0).map(({ name }) => name.split(' ')[0]))
  expect([...found].sort()).toEqual([...new Set(cases.map(({ name }) => name.split(' ')[0]))].sort())
})

describe('the embedded engine gives the rows of every question’s function', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', async (_, { text, columns, ordered, parameters, expected }) => {
    const answer = await prepare(text).run(graph, { parameters })
    expect(answer.columns).toEqual(columns)
    expect(comparable(answer.rows, ordered)).toEqual(comparable(expected, ordered))
  })
})

describe.skipIf(neo4jFolder === undefined)('Neo4j gives the rows of every question’s function', () => {
  let server: Neo4jServer
  let driver: Driver
  beforeAll(async () => {
    server = await startNeo4j()
    driver = neo4j.driver(server.uri)
    await fillNeo4j(driver, graph)
  })
  afterAll(async () => {
    await driver.close()
    await server.close()
  })

  it.each(cases.map((one) => [one.name, one] as const))('%s', async (_, { text, columns, ordered, parameters, expected }) => {
    const given = Object.entries(parameters).map(([key, value]) => [key, typeof value === 'number' ? neo4j.int(value) : value])
    const { records } = await driver.executeQuery(text, Object.fromEntries(given) as Record<string, unknown>, {
      database: 'neo4j',
    })
    const rows = records.map((record) => columns.map((column) => plain(record.get(column))))
    expect(comparable(rows, ordered)).toEqual(comparable(expected, ordered))
  })
})

/** Neo4j's integers as numbers. */
function plain(value: unknown): unknown {
  return neo4j.isInt(value) ? value.toNumber() : value
}
