import { createFastExtractor } from '@claimgraph/extract'
import { ClaimgraphError } from '@claimgraph/model'
import { followLibrary } from './follow-library.js'
import type { Desk } from './desk.js'

/** The desk of a library; the first session is opened at once, so that a library that cannot be read is known before anybody asks. */
export async function createDesk(db: string, onUnexpected: (error: unknown) => void): Promise<Desk & { close(): Promise<void> }> {
  const session = followLibrary(db, onUnexpected)
  await session()
  return {
    libraryPath: db,
    extractor: createFastExtractor(),
    session,
    query: () => Promise.reject(new ClaimgraphError('not-yet', 'Cypher is not there yet')),
    close: () => Promise.resolve(),
  }
}
