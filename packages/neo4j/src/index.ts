export { Neo4j } from './neo4j.js'
export { openNeo4j } from './open-neo4j.js'
export { DEFAULT_URI, type Neo4jSettings, readSettings } from './settings.js'
