import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runQuery, sync } from '@claimgraph/neo4j'
import { answerQuery, openSession, type Session } from '@claimgraph/pipeline'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshFolder } from '../../apps/cli/test/run-bin.js'
import { answer, runMain } from '../../apps/cli/test/run-main.js'
import { emptyNeo4j, graphInNeo4j, itemsOf } from '../support/graph-in-neo4j.js'
import type { Setting } from './setting.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const text = readFileSync(join(root, 'docs/neo4j.md'), 'utf8')
const queries = [...text.matchAll(/^```cypher\n([\s\S]*?)^```/gmu)].map(([, query = '']) => query.trim())

export function documentsSuite(setting: () => Setting): void {
  describe('on the bundled example', () => {
    let session: Session
    let library: string
    const env = () => ({ NEO4J_URI: setting().settings.uri, NEO4J_PASSWORD: setting().settings.password ?? '' })
    beforeAll(async () => {
      library = join(await freshFolder(), 'library.jsonl')
      await answer(['build', join(root, 'examples/autoregressive-generation.txt'), '--db', library])
      session = await openSession(library)
      await emptyNeo4j(setting().db)
      await sync(session.graph, setting().db)
    })

    it('the command line finds nothing to change after a sync, in a line and as JSON', async () => {
      const again = await runMain(['sync', '--db', library], { env: env() })
      expect([again.code, again.stderr]).toEqual([0, ''])
      expect(again.stdout).toMatch(
        /^nothing to change: bolt:.*, database neo4j\n {2}nodes +0 created, 0 changed, \d+ unchanged, 0 removed\n/u,
      )
      expect(JSON.parse((await runMain(['sync', '--db', library, '--prune', '--json'], { env: env() })).stdout)).toMatchObject({
        done: { created: 0, changed: 0, unchanged: session.graph.order + session.graph.size, removed: 0 },
        warnings: [],
      })
    })

    it('the command line takes out what a removed paper supported, when told to prune', async () => {
      const paper = session.content.entries[0]?.paper.id ?? ''
      await answer(['remove', paper, '--db', library])
      const dry = await runMain(['sync', '--db', library, '--dry-run', '--prune'], { env: env() })
      expect(dry.stdout).toMatch(/^dry run, nothing was written; it would be: .*[1-9]\d* removed/su)
      expect(await graphInNeo4j(setting().db)).toEqual(itemsOf(session.graph))
      const kept = await runMain(['sync', '--db', library], { env: env() })
      expect(kept.stderr).toMatch(
        /^claimgraph: \d+ nodes and relationships that this library no longer supports .*; prune removes them\n$/u,
      )
      await runMain(['sync', '--db', library, '--prune'], { env: env() })
      session = await openSession(library)
      expect(await graphInNeo4j(setting().db)).toEqual(itemsOf(session.graph))
    })

    it.each(queries)('docs/neo4j.md: %s', async (query) => {
      const parameters = query.includes('$model') ? { model: 'VAR' } : {}
      const real = await runQuery(setting().db, query, { parameters })
      const embedded = await answerQuery(session.graph, query, { parameters })
      expect(real.columns).toEqual(embedded.columns)
      const lines = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row, inOrder)).sort()
      expect(lines(real.rows)).toEqual(lines(embedded.rows))
    })

    it('most of them find something there', async () => {
      const counts = await Promise.all(
        queries.map(async (query) => (await answerQuery(session.graph, query, { parameters: { model: 'VAR' } })).rows.length),
      )
      expect(queries.length).toBeGreaterThanOrEqual(12)
      expect(counts.filter((count) => count > 0).length).toBeGreaterThan(9)
    })
  })
}

/** Properties come in any order from a database: for JSON, by name. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
}
