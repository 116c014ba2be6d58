import type { Paper } from '@claimgraph/model'
import type { Client } from './client.js'

/** How far a search has come. */
export interface FetchProgress {
  readonly fetched: number
  readonly total?: number
}

/**
 * The papers that a source finds for a query, in its order, each once, at most `max`, page by page. Pages that the cache has from the same day are
 * not asked for again, so that a search which was interrupted goes on where it stopped.
 *
 * @throws ClaimgraphError as `Client.get`, after the papers of the pages before.
 */
export async function* fetchPapers(
  client: Client,
  query: string,
  max: number,
  onProgress?: (progress: FetchProgress) => void,
): AsyncGenerator<Paper> {
  const seen = new Set<string>()
  let url: string | undefined = client.source.searchUrl(client.base, query, max, client.hasKey)
  while (url !== undefined && seen.size < max) {
    const address: string = url
    const page = await client.get(address, (body) => client.source.readPage(body, address))
    for (const paper of page?.papers ?? []) {
      if (seen.size >= max) break
      if (seen.has(paper.id)) continue
      seen.add(paper.id)
      yield paper
    }
    onProgress?.({ fetched: seen.size, ...(page?.total === undefined ? {} : { total: page.total }) })
    // A page that leads to itself would never end.
    url = page?.next === address ? undefined : page?.next
  }
}
