import { createClaimGraph } from '@claimgraph/graph'
import { sync } from '@claimgraph/neo4j'
import { beforeEach, describe, expect, it } from 'vitest'
import { graphInNeo4j, itemsOf, resetNeo4j } from '../support/graph-in-neo4j.js'
import { sampleGraph } from '../support/sample-graph.js'
import type { Setting } from './setting.js'

const whole = sampleGraph()
const someModel = whole.findNode((_, { label }) => label === 'Model') ?? ''
const someClaim = whole.findEdge((_, { type }) => type === 'OUTPERFORMS') ?? ''

export function foreignSuite(setting: () => Setting): void {
  const write = (text: string, parameters = {}) => setting().db.write((transaction) => transaction.run(text, parameters))
  const constraints = async () => (await setting().db.read((transaction) => transaction.run('SHOW CONSTRAINTS'))).records.length
  beforeEach(() => resetNeo4j(setting().db))

  describe('a database with things of somebody else', () => {
    it('has them untouched, also by pruning', async () => {
      const { db } = setting()
      await write(
        `CREATE (a:Model {name: 'theirs'}), (b:Model {id: 'model:somebody-elses', name: 'b'}), (c:Task {id: 7}), (:Model {id: 'model:x', source: 'other', library: 'z'}),
                (a)-[:OUTPERFORMS {id: 'own', note: 'mine'}]->(b), (b)-[:MENTIONS]->(c)`,
      )
      const theirs = await graphInNeo4j(db)
      await sync(whole, db, { prune: true })
      const both = await graphInNeo4j(db)
      expect(both).toHaveLength(theirs.length + whole.order + whole.size)
      await sync(createClaimGraph({ library: 'library-of-a-test', extractor: '' }), db, { prune: true })
      expect(await graphInNeo4j(db)).toEqual(theirs)
    })

    it.each([
      ['a node has one of our ids', 'CREATE (:Model {id: $model, name: "theirs"})', `(:Model) "${someModel}"`],
      [
        'a relationship has one of our ids',
        'CREATE (:Model {name: "a"})-[:OUTPERFORMS {id: $claim}]->(:Model {name: "b"})',
        `[:OUTPERFORMS] "${someClaim}"`,
      ],
      [
        'an id stands twice',
        "CREATE (:Model {id: 'x'}), (:Model {id: 'x'})",
        'Ids of (:Model) cannot be made unique, since this database has "x" (2 times)',
      ],
      ['an index is in the way', 'CREATE INDEX theirs FOR (n:Model) ON (n.id)', 'the index "theirs" is in the way'],
    ])('is refused where %s, which is named, with nothing written', async (_, statement, message) => {
      const { db } = setting()
      await write(statement, { model: someModel, claim: someClaim })
      const before = await graphInNeo4j(db)
      await expect(sync(whole, db)).rejects.toThrow(message)
      await expect(sync(whole, db)).rejects.toThrow('nothing was written')
      expect([await graphInNeo4j(db), await constraints()]).toEqual([before, 0])
    })

    it('says how many there are where there are many', async () => {
      for (const label of ['Model', 'Paper', 'Task']) {
        await write(`UNWIND $ids AS id CREATE (:${label} {id: id})`, {
          ids: whole.filterNodes((_, node) => node.label === label),
        })
      }
      await expect(sync(whole, setting().db)).rejects.toThrow(/\) and \d+ more; nothing was written; rename them/u)
    })

    it('may be another library’s: it is named, and can be adopted', async () => {
      const { db } = setting()
      const made = sampleGraph()
      made.setAttribute('library', 'made-anew')
      await sync(whole, db)
      await expect(sync(made, db)).rejects.toThrow(/of library library-of-a-test\).*adopt that library/u)
      const report = await sync(made, db, { adopt: 'library-of-a-test' })
      expect(report.nodes).toEqual({ created: 0, changed: whole.order, unchanged: 0, removed: 0 })
      expect(await graphInNeo4j(db)).toEqual(itemsOf(whole))
      expect((await sync(made, db, { prune: true })).nodes.unchanged).toBe(whole.order)
    })
  })
}
