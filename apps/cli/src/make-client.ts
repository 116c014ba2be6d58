import type { Client } from '@claimgraph/read'
import type { Io } from './io.js'
import { readVersion } from './read-version.js'
import { plainText } from './terminal/plain-text.js'

/** Names of the online sources, for help. */
export const SOURCE_NAMES = ['arxiv', 'huggingface', 'semantic-scholar', 'openalex'] as const

/**
 * A client of an online source with what the environment says: keys, the place of the cache, addresses for tests.
 *
 * @throws ClaimgraphError `usage` for a name that is no source.
 */
export async function makeClient(io: Pick<Io, 'env' | 'stderr'>, name: string, offline: boolean): Promise<Client> {
  const { cacheFolder, Client, findOnlineSource } = await import('@claimgraph/read')
  return new Client(findOnlineSource(name), {
    env: io.env,
    cache: cacheFolder(io.env),
    offline,
    version: readVersion(),
    onNotice: (message) => io.stderr.write(`claimgraph: ${plainText(message)}\n`),
  })
}
