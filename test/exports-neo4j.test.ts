import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCypher, writeNeo4jCsv } from '@claimgraph/export'
import { openNeo4j, sync } from '@claimgraph/neo4j'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeFolder } from '../apps/cli/src/export/write-outputs.js'
import { adminTool } from './support/exports/admin-tool.js'
import { awkwardGraph } from './support/exports/awkward-graph.js'
import { neo4jForm, readNeo4j, type Neo4jForm } from './support/exports/read-neo4j.js'
import { neo4jFolder, startNeo4j, type Neo4jServer } from './support/neo4j-server.js'

const graph = awkwardGraph()
/** Neo4j's tools are slow to start where others work too. */
const MINUTES = 300_000

describe.skipIf(neo4jFolder === undefined)('in a real Neo4j', { timeout: MINUTES }, () => {
  let folder = ''
  let server: Neo4jServer
  let driver: Driver
  const run = (text: string) => driver.executeQuery(text, {}, { database: 'neo4j' })

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'claimgraph-exports-'))
    const home = join(folder, 'home')
    await writeFolder(writeNeo4jCsv(graph), join(folder, 'files'))
    const { status, stdout, stderr } = spawnSync('sh', ['import.sh'], {
      cwd: join(folder, 'files'),
      env: adminTool(folder, home),
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`neo4j-admin failed:\n${stdout}\n${stderr}`)
    server = await startNeo4j({ home })
    driver = neo4j.driver(server.uri, undefined, { useBigInt: true })
  }, MINUTES)
  afterAll(async () => {
    await driver.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('has every node and relationship that neo4j-admin read, with every property', async () => {
    expect(await readNeo4j(driver)).toEqual(withoutEmptyLists(neo4jForm(graph)))
  })

  it('has the same out of the script, run over it: nothing is new', async () => {
    for (const statement of statements()) {
      const { nodesCreated, relationshipsCreated } = (await run(statement)).summary.counters.updates()
      expect([nodesCreated, relationshipsCreated]).toEqual([0, 0])
    }
    expect(await readNeo4j(driver)).toEqual(neo4jForm(graph))
  })

  it('is taken over by sync as our own: nothing is new, and the second time nothing changes', async () => {
    const neo = await openNeo4j({ uri: server.uri, username: server.username, password: server.password, database: 'neo4j' })
    try {
      expect(await sync(graph, neo)).toMatchObject({ nodes: { created: 0 }, relationships: { created: 0 } })
      expect(await sync(graph, neo)).toMatchObject({ nodes: { changed: 0 }, relationships: { changed: 0 } })
    } finally {
      await neo.close()
    }
  })

  it('has the same out of the script alone', async () => {
    await run('MATCH (n) DETACH DELETE n')
    for (const statement of statements()) await run(statement)
    expect(await readNeo4j(driver)).toEqual(neo4jForm(graph))
    const { records } = await run(
      'SHOW CONSTRAINTS YIELD entityType, labelsOrTypes WHERE entityType = "NODE" RETURN labelsOrTypes[0] AS label ORDER BY label',
    )
    expect(records.map((record) => record.get('label') as string)).toEqual(['Benchmark', 'Metric', 'Model', 'Paper', 'Task'])
  })
})

/** A CSV of Neo4j has no word for an empty list; the report says so. */
function withoutEmptyLists(form: Neo4jForm): unknown {
  const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0
  const without = (properties: object): unknown =>
    Object.fromEntries(Object.entries(properties).filter(([, value]) => !isEmpty(value)))
  return {
    nodes: form.nodes.map(([label, properties]) => [label, without(properties)]),
    relationships: form.relationships.map(([type, from, to, properties]) => [type, from, to, without(properties)]),
  }
}

/** One a line, as cypher-shell reads them. */
function statements(): readonly string[] {
  const lines = [...writeCypher(graph)].join('').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('//')).map((line) => line.replace(/;$/u, ''))
}
