import type { Neo4jSettings } from '@claimgraph/neo4j'
import type { Io } from './io.js'
import { askSecret } from './terminal/ask-secret.js'

/**
 * The settings of the Neo4j that is meant, from the environment; the password is asked for where it is not set and somebody is there to ask. It is
 * never taken from the command line, where every process of the machine could read it.
 *
 * @param uri Stands before NEO4J_URI.
 */
export async function neo4jSettings(io: Io, uri: string | undefined): Promise<Neo4jSettings> {
  const { readSettings } = await import('@claimgraph/neo4j')
  const settings = readSettings(io.env, uri)
  if (settings.password !== undefined || io.stdin.isTTY !== true || io.stderr.isTTY !== true) return settings
  const user = settings.username ?? 'neo4j'
  const password = await askSecret(io, `Password of ${user} at ${settings.uri} (Enter for none): `)
  return password === '' ? settings : { ...settings, password }
}
