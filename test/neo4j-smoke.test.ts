import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { neo4jFolder, startNeo4j, type Neo4jServer } from './support/neo4j-server.js'

describe.skipIf(neo4jFolder === undefined)('a real Neo4j', () => {
  let server: Neo4jServer
  beforeAll(async () => {
    server = await startNeo4j({ password: 'for-the-tests-only' })
  })
  afterAll(() => server.close())

  it('answers a query through the driver', async () => {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password))
    try {
      const session = driver.session({ database: 'neo4j' })
      const { records } = await session.run('UNWIND [1, 2, 3] AS n RETURN sum(n) AS total')
      await session.close()
      expect(records[0]?.get('total')).toEqual(neo4j.int(6))
    } finally {
      await driver.close()
    }
  })

  it('refuses a wrong password', async () => {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, 'wrong'))
    try {
      await expect(driver.verifyConnectivity()).rejects.toThrow(/unauthorized|authentication/iu)
    } finally {
      await driver.close()
    }
  })
})
