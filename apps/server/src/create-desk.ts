import { DEFAULT_EXTRACTOR, type Extractor } from '@claimgraph/model'
import type { Neo4jSettings } from '@claimgraph/neo4j'
import { createExtractor } from '@claimgraph/pipeline'
import { followLibrary } from './follow-library.js'
import type { Desk } from './desk.js'
import { createQueryRunner } from './query/create-query-runner.js'
import { createBuildWatch } from './watch-builds.js'

/** The desk of a library; the first session is opened at once, so that a library that cannot be read is known before anybody asks. */
export async function createDesk(
  db: string,
  onUnexpected: (error: unknown) => void,
  neo4j?: Neo4jSettings,
): Promise<Desk & { close(): Promise<void> }> {
  const session = followLibrary(db, onUnexpected)
  await session()
  let reader: Promise<Extractor> | undefined
  const queries = createQueryRunner(neo4j)
  return {
    libraryPath: db,
    extractor: () => (reader ??= createExtractor(DEFAULT_EXTRACTOR)),
    builds: createBuildWatch(),
    engines: neo4j === undefined ? ['embedded'] : ['embedded', 'neo4j'],
    session,
    query: async (request, signal) => queries.run((await session()).graph, request, signal),
    close: () => queries.close(),
  }
}
