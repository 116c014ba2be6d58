import { setTimeout } from 'node:timers/promises'
import { createClaimGraph } from '@claimgraph/graph'
import { Neo4j, sync, WRITTEN_PROPERTIES, type SyncProgress } from '@claimgraph/neo4j'
import type { ManagedTransaction } from 'neo4j-driver'
import { beforeEach, describe, expect, it } from 'vitest'
import { emptyNeo4j, graphInNeo4j, itemsOf, resetNeo4j } from '../support/graph-in-neo4j.js'
import { sampleGraph, smallerSample } from '../support/sample-graph.js'
import type { Setting } from './setting.js'

const whole = sampleGraph()
const size = { nodes: whole.order, relationships: whole.size }
const written = { status: 'fulfilled', value: { warnings: [] } }
const counts = (created: number, changed: number, unchanged: number, removed: number) => ({
  created,
  changed,
  unchanged,
  removed,
})

/** Counts work that had to be done again. */
class WatchedNeo4j extends Neo4j {
  again = 0
  override write<T>(work: (transaction: ManagedTransaction) => Promise<T>): Promise<T> {
    let times = 0
    return super.write((transaction) => {
      if (times++ > 0) this.again++
      return work(transaction)
    })
  }
}

/** A graph of two models and one relationship, each with the attributes given. */
function pair(node: object = {}, edge: object = {}, to = 'model:b') {
  const graph = createClaimGraph({ library: 'library-of-a-test', extractor: 'hand@1' })
  for (const id of ['model:a', 'model:b', 'model:c'])
    graph.addNode(id, { label: 'Model', id, name: id, ...(id === 'model:a' ? node : {}) })
  graph.addDirectedEdgeWithKey('claim:1', 'model:a', to, { type: 'OUTPERFORMS', id: 'claim:1', paper: 'p', ...edge })
  return graph
}

export function syncSuite(setting: () => Setting): void {
  const write = (text: string, parameters = {}) => setting().db.write((transaction) => transaction.run(text, parameters))
  const indexesIn = async (state: string) => {
    const text = "SHOW INDEXES YIELD type, state WHERE type = 'RANGE' AND state = $state RETURN *"
    return (await setting().db.read((transaction) => transaction.run(text, { state }))).records.length
  }
  beforeEach(() => emptyNeo4j(setting().db))

  describe('sync', () => {
    it('writes every node and relationship as it is in memory, and says so', async () => {
      const { db } = setting()
      await resetNeo4j(db)
      const report = await sync(whole, db)
      expect(await graphInNeo4j(db)).toEqual(itemsOf(whole))
      expect(report).toMatchObject({
        nodes: counts(size.nodes, 0, 0, 0),
        relationships: counts(size.relationships, 0, 0, 0),
        warnings: [],
      })
      expect(report.constraints).toBeGreaterThan(5)
    })

    it('marks all that it writes', async () => {
      const { db } = setting()
      await sync(whole, db)
      for (const [, , properties] of await graphInNeo4j(db, { marks: true })) {
        expect(properties).toMatchObject({ source: 'claimgraph', library: 'library-of-a-test' })
        expect(properties.digest).toMatch(/^[0-9a-f]{16}$/u)
      }
    })

    it('changes nothing the second time, and says so', async () => {
      const { db } = setting()
      await sync(whole, db)
      expect(await sync(whole, db, { prune: true })).toEqual({
        nodes: counts(0, 0, size.nodes, 0),
        relationships: counts(0, 0, size.relationships, 0),
        constraints: 0,
        warnings: [],
      })
    })

    it('gives the same whatever the batches', async () => {
      const { db } = setting()
      await sync(whole, db, { batchRows: 3 })
      expect(await graphInNeo4j(db)).toEqual(itemsOf(whole))
    })

    it('tells how far it is, up to the end', async () => {
      const seen: SyncProgress[] = []
      await sync(whole, setting().db, { batchRows: 5, onProgress: (progress) => seen.push(progress) })
      // Constraints are a step of their own only in a database that lacks them.
      const steps = new Set(seen.map(({ step }) => step).filter((step) => step !== 'constraints'))
      expect([...steps]).toEqual(['check', 'nodes', 'relationships'])
      expect(seen.at(-1)).toEqual({ step: 'relationships', done: whole.order + whole.size, total: whole.order + whole.size })
    })

    it('keeps what the library no longer supports until it is told to prune', async () => {
      const { db } = setting()
      const less = sampleGraph(smallerSample(1))
      await sync(whole, db)
      const kept = await sync(less, db)
      expect(kept.nodes.removed + kept.relationships.removed).toBe(0)
      const gone = whole.order - less.order + whole.size - less.size
      expect(kept.warnings).toEqual([
        expect.stringMatching(new RegExp(`^\\d+ nodes and relationships that this library no longer supports`, 'u')),
      ])
      const pruned = await sync(less, db, { prune: true })
      expect(pruned.nodes.removed + pruned.relationships.removed).toBeGreaterThanOrEqual(gone)
      expect(pruned.warnings).toEqual([])
      expect(await graphInNeo4j(db)).toEqual(itemsOf(less))
    })

    it('writes nothing in a dry run, and says what a run then does', async () => {
      const { db } = setting()
      const less = sampleGraph(smallerSample(1))
      await resetNeo4j(db)
      expect(await sync(less, db, { dryRun: true })).toMatchObject({ nodes: counts(less.order, 0, 0, 0) })
      expect(await graphInNeo4j(db)).toEqual([])
      const { records } = await db.read((transaction) => transaction.run('SHOW CONSTRAINTS'))
      expect(records).toEqual([])
      await sync(less, db)
      const before = await graphInNeo4j(db, { marks: true })
      const promised = await sync(sampleGraph(smallerSample(2)), db, { dryRun: true, prune: true })
      expect(await graphInNeo4j(db, { marks: true })).toEqual(before)
      expect(await sync(sampleGraph(smallerSample(2)), db, { prune: true })).toEqual(promised)
    })

    it.each([
      ['a property that is new', pair({ kind: 'named' }), { nodes: counts(0, 1, 2, 0) }],
      ['a property of a relationship that is new', pair({}, { own: true }), { relationships: counts(0, 1, 0, 0) }],
      ['a relationship between other nodes', pair({}, {}, 'model:c'), { relationships: counts(0, 1, 0, 0) }],
    ])('brings %s, and takes it away again', async (_, other, report) => {
      const { db } = setting()
      await sync(pair(), db)
      expect(await sync(other, db)).toMatchObject(report)
      expect(await graphInNeo4j(db)).toEqual(itemsOf(other))
      expect(await sync(pair(), db)).toMatchObject(report)
      expect(await graphInNeo4j(db)).toEqual(itemsOf(pair()))
    })

    it('leaves properties alone that others have put on its nodes', async () => {
      const { db } = setting()
      await sync(pair(), db)
      await write("MATCH (n:Model {id: 'model:a'}) SET n.gdsRank = 0.5")
      await sync(pair({ kind: 'named' }), db)
      const { records } = await db.read((transaction) =>
        transaction.run("MATCH (n:Model {id: 'model:a'}) RETURN n.gdsRank, n.kind"),
      )
      expect(records[0]?.get('n.gdsRank')).toBe(0.5)
      expect(records[0]?.get('n.kind')).toBe('named')
    })

    it('leaves a node that somebody has tied something to, and names it', async () => {
      const { db } = setting()
      const less = createClaimGraph({ library: 'library-of-a-test', extractor: 'hand@1' })
      await sync(pair(), db)
      await write("MATCH (n:Model {id: 'model:c'}) CREATE (:Note {text: 'mine'})-[:ABOUT]->(n)")
      const report = await sync(less, db, { prune: true })
      expect(report).toMatchObject({ nodes: counts(0, 0, 0, 2), relationships: counts(0, 0, 0, 1) })
      expect(report.warnings).toEqual([expect.stringContaining('(:Model) "model:c"')])
      expect((await graphInNeo4j(db)).map(([kind]) => kind)).toEqual(['ABOUT', 'Model', 'Note'])
    })

    it('of two at once leaves what one leaves', async () => {
      const { db } = setting()
      const two = await Promise.allSettled([sync(whole, db, { batchRows: 7 }), sync(whole, db, { batchRows: 7 })])
      expect(two).toMatchObject([written, written])
      expect(await graphInNeo4j(db)).toEqual(itemsOf(whole))
    })

    it('of two at once leaves what one leaves, where the first is just making constraints', async () => {
      const { db } = setting()
      await resetNeo4j(db)
      const first = sync(whole, db)
      while ((await indexesIn('POPULATING')) === 0 && (await indexesIn('ONLINE')) === 0) await setTimeout(1)
      const two = await Promise.allSettled([first, sync(whole, db)])
      expect(two).toMatchObject([written, written])
      expect(await graphInNeo4j(db)).toEqual(itemsOf(whole))
    })

    it('of three at once takes turns: Neo4j has to end none for another', async () => {
      const { db } = setting()
      await sync(whole, db)
      await emptyNeo4j(db)
      const watched = new WatchedNeo4j(db.driver, db.settings, db.database, db.version)
      const three = await Promise.allSettled([2, 3, 7].map((batchRows) => sync(whole, watched, { batchRows })))
      expect(three).toMatchObject([written, written, written])
      expect(watched.again).toBe(0)
      expect(await graphInNeo4j(db)).toEqual(itemsOf(whole))
    })

    it.each([
      ['writing systems and emoji', '模型 नमूना نموذج 👩‍🔬 e\u0301'],
      ['quotes, backticks, backslashes and dollars', '\'"`\\`\\u0041 $name ${x} }) DETACH DELETE n //'],
      ['control characters', 'tab\tnewline\nnull\u0000bell\u0007'],
      ['nothing', ''],
      ['a megabyte', 'Länge '.repeat(174_763)],
    ])('brings names with %s unchanged', async (_, name) => {
      const { db } = setting()
      const graph = pair({ name, aliases: [name, 'b'] }, { evidence: [name] })
      await sync(graph, db)
      expect(await graphInNeo4j(db)).toEqual(itemsOf(graph))
      expect((await sync(graph, db)).nodes.unchanged).toBe(3)
    })

    it.each([
      ['whole numbers as integers', 3, 'INTEGER NOT NULL'],
      ['fractions as floats', 0.25, 'FLOAT NOT NULL'],
      ['lists of whole numbers as integers', [1, 2], 'LIST<INTEGER NOT NULL> NOT NULL'],
      ['lists with a fraction as floats', [1, 2.5], 'LIST<FLOAT NOT NULL> NOT NULL'],
    ])('writes %s', async (_, x, type) => {
      await sync(pair({ x }), setting().db)
      const { records } = await setting().db.read((transaction) =>
        transaction.run("MATCH (n:Model {id: 'model:a'}) RETURN valueType(n.x) AS type"),
      )
      expect(records[0]?.get('type')).toBe(type)
    })

    it('replaces halves of characters, which no database can hold, and knows them again', async () => {
      const { db } = setting()
      await sync(pair({ name: 'a\ud800b' }), db)
      const { records } = await db.read((transaction) => transaction.run("MATCH (n:Model {id: 'model:a'}) RETURN n.name AS name"))
      expect(records[0]?.get('name')).toBe('a\ufffdb')
      expect((await sync(pair({ name: 'a\ud800b' }), db)).nodes.unchanged).toBe(3)
    })

    it('refuses an id that cannot be indexed, before anything is written', async () => {
      const { db } = setting()
      const graph = pair()
      const id = `model:${'é'.repeat(4000)}`
      graph.addNode(id, { label: 'Model', id, name: 'long' })
      await expect(sync(graph, db)).rejects.toThrow(/"model:ééé.* has 8006 bytes; expected at most 8000/u)
      expect(await graphInNeo4j(db)).toEqual([])
    })

    it('refuses a graph of no library', async () => {
      await expect(sync(createClaimGraph({ library: '', extractor: '' }), setting().db)).rejects.toThrow(/no library/u)
    })
  })

  it('knows every property that the graph has', () => {
    const nodes = whole.mapNodes((_, attributes) => Object.keys(attributes)).flat()
    const edges = whole.mapEdges((_, attributes) => Object.keys(attributes)).flat()
    expect(nodes.filter((name) => !['label', 'id', ...WRITTEN_PROPERTIES.nodes].includes(name))).toEqual([])
    expect(edges.filter((name) => !['type', 'id', ...WRITTEN_PROPERTIES.relationships].includes(name))).toEqual([])
  })
}
