import neo4j, { type Driver } from 'neo4j-driver'
import { explainFailure } from './explain-failure.js'
import { Neo4j } from './neo4j.js'
import type { Neo4jSettings } from './settings.js'

/** Where a server cannot be reached, this is known after so many milliseconds. */
const CONNECT_WITHIN = 15_000

/**
 * Connect, and see that the server answers and lets us in.
 *
 * @throws ClaimgraphError `unavailable` with the server's own words where it cannot be reached, refuses the credentials, or has no such database.
 */
export async function openNeo4j(settings: Neo4jSettings): Promise<Neo4j> {
  const driver = openDriver(settings)
  try {
    const database = await findDatabase(driver, settings.database)
    const { agent } = await driver.getServerInfo({ database })
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

/** The database that answers to a name, or the user's home: it is named in every session from then on, so that it is asked for only once. */
async function findDatabase(driver: Driver, name: string | undefined): Promise<string> {
  const wanted = name === undefined ? {} : { database: name }
  const session = driver.session({ ...wanted, defaultAccessMode: neo4j.session.READ })
  try {
    const { summary } = await session.run('RETURN 1')
    return summary.database.name ?? name ?? 'neo4j'
  } finally {
    await session.close()
  }
}
