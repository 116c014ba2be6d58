import { createFastExtractor } from '@claimgraph/extract'
import { followLibrary } from './follow-library.js'
import type { Desk } from './desk.js'
import { createQueryRunner } from './query/create-query-runner.js'

/** The desk of a library; the first session is opened at once, so that a library that cannot be read is known before anybody asks. */
export async function createDesk(db: string, onUnexpected: (error: unknown) => void): Promise<Desk & { close(): Promise<void> }> {
  const session = followLibrary(db, onUnexpected)
  await session()
  const queries = createQueryRunner()
  return {
    libraryPath: db,
    extractor: createFastExtractor(),
    session,
    query: async (request, signal) => queries.run((await session()).graph, request, signal),
    close: () => queries.close(),
  }
}
