import type { Neo4j, Neo4jSettings } from '@claimgraph/neo4j'
import type { Neo4jServer } from '../support/neo4j-server.js'

/** What the suites share: one server for all of them, and a connection to it. */
export interface Setting {
  readonly server: Neo4jServer
  readonly settings: Neo4jSettings
  readonly db: Neo4j
}
