import { ClaimgraphError } from '@claimgraph/model'

/** Which Neo4j, and who asks it. */
export interface Neo4jSettings {
  /** `neo4j://`, `neo4j+s://`, `bolt://`, …; without a name and password in it. */
  readonly uri: string
  /** `neo4j` unless told, where there is a password. */
  readonly username?: string | undefined
  /** Without one, nobody in particular asks: only a server without authentication answers. */
  readonly password?: string | undefined
  /** The user's home database unless told. */
  readonly database?: string | undefined
  /** How long work that failed in passing (connection cut, server restarted, deadlock) is tried again; 30 s unless told. */
  readonly retryMilliseconds?: number | undefined
}

/** Where a Neo4j on the same machine listens. */
export const DEFAULT_URI = 'neo4j://127.0.0.1:7687'

const SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc']

/**
 * Settings from NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE; one that is set to nothing counts as not set.
 *
 * @param uri Stands before NEO4J_URI.
 * @throws ClaimgraphError `usage` for an address that is none, or that carries credentials: these stay out of command lines. It is not repeated.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>, uri?: string): Neo4jSettings {
  const set = (name: string): string | undefined => (env[name] === '' ? undefined : env[name])
  return {
    uri: checkedUri(uri ?? set('NEO4J_URI') ?? DEFAULT_URI),
    username: set('NEO4J_USERNAME'),
    password: set('NEO4J_PASSWORD'),
    database: set('NEO4J_DATABASE'),
  }
}

function checkedUri(uri: string): string {
  const url = URL.canParse(uri) ? new URL(uri) : undefined
  if (url && (url.username !== '' || url.password !== '')) {
    throw new ClaimgraphError(
      'usage',
      "Neo4j's address holds a user or a password; expected them in NEO4J_USERNAME and NEO4J_PASSWORD",
    )
  }
  if (!url || !SCHEMES.includes(url.protocol.slice(0, -1)) || url.hostname === '') {
    throw new ClaimgraphError(
      'usage',
      `Neo4j's address is none; expected one such as ${DEFAULT_URI} or neo4j+s://NAME.databases.neo4j.io`,
    )
  }
  return uri
}
