import { openNeo4j, type Neo4j } from '@claimgraph/neo4j'
import { afterAll, beforeAll, describe } from 'vitest'
import { documentsSuite } from './neo4j/documents.suite.js'
import { foreignSuite } from './neo4j/foreign.suite.js'
import { interruptedSuite } from './neo4j/interrupted.suite.js'
import { querySuite } from './neo4j/query.suite.js'
import { serverSuite } from './neo4j/server.suite.js'
import { syncSuite } from './neo4j/sync.suite.js'
import { neo4jFolder, startNeo4j, type Neo4jServer } from './support/neo4j-server.js'

// One server for all: a Neo4j takes seconds to start.
describe.skipIf(neo4jFolder === undefined)('with a real Neo4j', { timeout: 300_000 }, () => {
  let server: Neo4jServer
  let db: Neo4j
  const settings = () => ({ uri: server.uri, username: server.username, password: server.password })
  const setting = () => ({ server, settings: settings(), db })
  beforeAll(async () => {
    server = await startNeo4j({ password: 'for-the-tests-only' })
    db = await openNeo4j(settings())
  }, 300_000)
  afterAll(async () => {
    await db.close()
    await server.close()
  })

  describe('written', () => syncSuite(setting))
  describe('beside others', () => foreignSuite(setting))
  describe('asked', () => querySuite(setting))
  describe('served', () => serverSuite(setting))
  describe('told of', () => documentsSuite(setting))
  describe('interrupted', () => interruptedSuite(setting))
})
