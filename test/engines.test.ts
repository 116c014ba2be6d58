import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerQuery, build, createExtractor, openSession } from '@claimgraph/pipeline'
import type { ClaimGraph } from '@claimgraph/graph'
import { openNeo4j, runQuery, sync, type Neo4j } from '@claimgraph/neo4j'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENGINE_QUERIES, type EngineQuery } from './support/engine-queries.js'
import { neo4jFolder, startNeo4j, type Neo4jServer } from './support/neo4j-server.js'

const EXAMPLE = new URL('../examples/autoregressive-generation.txt', import.meta.url)

let folder: string
let graph: ClaimGraph
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-engines-'))
  const db = join(folder, 'library.jsonl')
  await build({ inputs: [EXAMPLE.pathname], db, extractor: await createExtractor('fast') })
  graph = (await openSession(db, { looks: true })).graph
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const cases = ENGINE_QUERIES.map((query) => [query.name, query] as const)

it('has at least a hundred queries, each with a name of its own', () => {
  expect(new Set(ENGINE_QUERIES.map(({ name }) => name)).size).toBe(ENGINE_QUERIES.length)
  expect(new Set(ENGINE_QUERIES.map(({ text }) => text)).size).toBeGreaterThanOrEqual(100)
})

describe('the embedded engine finds something where there is something', () => {
  it.each(cases)('%s', async (_, query) => {
    expect((await here(query)).length === 0).toBe(query.empty === true)
  })
})

describe.skipIf(neo4jFolder === undefined)('both engines give the same rows', () => {
  let server: Neo4jServer
  let database: Neo4j
  beforeAll(async () => {
    server = await startNeo4j()
    database = await openNeo4j({ uri: server.uri })
    await sync(graph, database)
  }, 300_000)
  afterAll(async () => {
    await database.close()
    await server.close()
  })

  it.each(cases)('%s', async (_, query) => {
    const [ours, theirs] = [await here(query), await there(database, query).catch((error: unknown) => [String(error)])]
    if (query.differs === undefined) expect(ours).toEqual(theirs)
    else expect(ours).not.toEqual(theirs)
  })
})

async function here(query: EngineQuery): Promise<readonly string[]> {
  const { rows } = await answerQuery(graph, query.text, { parameters: query.parameters })
  return texts(rows, query)
}

async function there(database: Neo4j, query: EngineQuery): Promise<readonly string[]> {
  const { rows } = await runQuery(database, query.text, { parameters: query.parameters ?? {} })
  return texts(rows, query)
}

/** Rows as texts; floats to twelve digits, since the last ones depend on the order of a sum. */
function texts(rows: readonly (readonly unknown[])[], { ordered }: Pick<EngineQuery, 'ordered'>): readonly string[] {
  const written = rows.map((row) =>
    JSON.stringify(row, (_, value: unknown) => (isRecord(value) ? sorted(value) : rounded(value))),
  )
  return ordered === true ? written : written.sort()
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sorted(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)))
}

function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value
}
