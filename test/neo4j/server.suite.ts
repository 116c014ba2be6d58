import { openNeo4j, sync } from '@claimgraph/neo4j'
import { openSession } from '@claimgraph/pipeline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveSample, type Sample } from '../../apps/server/test/serve-sample.js'
import { emptyNeo4j } from '../support/graph-in-neo4j.js'
import type { Setting } from './setting.js'

interface Reply {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

async function post({ ask }: Sample, body: object): Promise<Reply> {
  const response = await ask('/api/query', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as Reply['body'] }
}

export function serverSuite(setting: () => Setting): void {
  describe('a server that knows a Neo4j', () => {
    let sample: Sample
    let locked: Sample
    beforeAll(async () => {
      const { db, settings } = setting()
      sample = await serveSample({ neo4j: settings })
      locked = await serveSample({ neo4j: { ...settings, password: 'wrong-and-secret' } })
      await emptyNeo4j(db)
      await sync((await openSession(sample.db)).graph, db)
    })
    afterAll(async () => {
      await sample.end()
      await locked.end()
    })

    it('says which engines there are', async () => {
      expect(await (await sample.ask('/api/health')).json()).toMatchObject({ status: 'ok', engines: ['embedded', 'neo4j'] })
    })

    it.each([
      'MATCH (m:Model) RETURN m ORDER BY m.id',
      'MATCH (:Model)-[r:OUTPERFORMS]->() RETURN r, r.metrics ORDER BY r.id',
      "MATCH p = (:Paper)-[:PROPOSES]->(m:Model {name: $name}) RETURN p, date('2024-01-01') AS day, 9007199254740993 AS big",
    ])('gives the same rows on both: %s', async (cypher) => {
      const on = (engine: string) => post(sample, { cypher, engine, params: { name: 'MossNet' } })
      const [embedded, neo4j] = [await on('embedded'), await on('neo4j')]
      expect(neo4j.status).toBe(200)
      expect(neo4j.body.rows).toEqual(embedded.body.rows)
      expect(neo4j.body.columns).toEqual(embedded.body.columns)
    })

    it.each([
      [
        'a wrong query, with its place',
        { cypher: 'MATCH (m)\nRETURM m' },
        400,
        { cypher: { type: 'Neo.ClientError.Statement.SyntaxError', line: 2, column: 1 } },
      ],
      ['a query that writes', { cypher: 'MATCH (n) DETACH DELETE n' }, 400, { detail: /only read/u }],
      [
        'a file that is asked for',
        { cypher: "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l" },
        400,
        { detail: /LOAD CSV is refused/u },
      ],
      ['a query that fails', { cypher: 'RETURN 1/0' }, 422, { detail: '/ by zero' }],
      [
        'a query that takes too long',
        { cypher: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*)', milliseconds: 300 },
        422,
        { detail: /needs more than 300 milliseconds/u },
      ],
    ])('refuses %s', async (_, body, status, expected) => {
      const reply = await post(sample, { engine: 'neo4j', ...body })
      expect(reply.status).toBe(status)
      for (const [name, value] of Object.entries(expected)) {
        if (value instanceof RegExp) expect(reply.body[name]).toMatch(value)
        else if (typeof value === 'object') expect(reply.body[name]).toMatchObject(value)
        else expect(reply.body[name]).toBe(value)
      }
      expect((await post(sample, { engine: 'neo4j', cypher: 'RETURN 1 AS one' })).body.rows).toEqual([[1]])
    })

    it('says that Neo4j does not let it in, without the password, and answers on the other engine', async () => {
      const { status, body } = await post(locked, { engine: 'neo4j', cypher: 'RETURN 1 AS one' })
      expect([status, body.title]).toEqual([503, 'Not available'])
      expect(body.detail).toMatch(/unauthorized/u)
      expect(JSON.stringify(body)).not.toContain('secret')
      expect((await post(locked, { cypher: 'RETURN 1 AS one' })).body.rows).toEqual([[1]])
    })

    it('ends the query on Neo4j when who asked goes away', async () => {
      const gone = new AbortController()
      const body = JSON.stringify({
        engine: 'neo4j',
        cypher: 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS counted',
        milliseconds: 30_000,
      })
      const asked = sample.ask('/api/query', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        signal: gone.signal,
      })
      const running = async () => {
        const one = await openNeo4j(setting().settings)
        const { records } = await one.read((transaction) =>
          transaction.run(
            "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'counted' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery",
          ),
        )
        await one.close()
        return records.length
      }
      while ((await running()) === 0) await new Promise((resolve) => setTimeout(resolve, 50))
      gone.abort()
      await expect(asked).rejects.toThrow(/abort/iu)
      while ((await running()) > 0) await new Promise((resolve) => setTimeout(resolve, 50))
      expect((await post(sample, { engine: 'neo4j', cypher: 'RETURN 1 AS one' })).body.rows).toEqual([[1]])
    })
  })
}
