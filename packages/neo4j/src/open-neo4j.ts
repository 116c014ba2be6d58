import neo4j, { type Driver } from 'neo4j-driver'
import { explainFailure } from './explain-failure.js'
import { Neo4j } from './neo4j.js'
import type { Neo4jSettings } from './settings.js'

/** Where a server cannot be reached, this is known after so many milliseconds. */
const CONNECT_WITHIN = 5_000

/**
 * Connect, and see that the server answers and lets us in.
 *
 * @throws ClaimgraphError `unavailable` with the server's own words where it cannot be reached, refuses the credentials, or has no such database.
 */
export async function openNeo4j(settings: Neo4jSettings): Promise<Neo4j> {
  const driver = openDriver(settings)
  try {
    const { agent } = await driver.getServerInfo(settings.database === undefined ? {} : { database: settings.database })
    const database = settings.database ?? (await homeDatabase(driver))
    return new Neo4j(driver, settings, database, /^Neo4j\/(\d+\.\d+)/u.exec(agent ?? '')?.[1] ?? '0.0')
  } catch (error) {
    await driver.close()
    throw explainFailure(error, settings)
  }
}

function openDriver(settings: Neo4jSettings): Driver {
  const { uri, username, password, retryMilliseconds = 30_000 } = settings
  try {
    return neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(username ?? 'neo4j', password), {
      useBigInt: true,
      maxTransactionRetryTime: retryMilliseconds,
      connectionTimeout: CONNECT_WITHIN,
      userAgent: 'claimgraph',
      telemetryDisabled: true,
    })
  } catch (error) {
    throw explainFailure(error, settings)
  }
}

/** Named in every session from then on, so that it is asked for only once. */
async function homeDatabase(driver: Driver): Promise<string> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ })
  try {
    const { summary } = await session.run('RETURN 1')
    return summary.database.name ?? 'neo4j'
  } finally {
    await session.close()
  }
}
