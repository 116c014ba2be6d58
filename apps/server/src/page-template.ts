import { readFile } from 'node:fs/promises'
import { ClaimgraphError } from '@claimgraph/model'

const TEMPLATE = new URL('../../web/dist/offline.html', import.meta.url)

/** The built page in one file, that `writeHtml` puts a graph into. Rejects when the page is not built. */
export async function readPageTemplate(): Promise<string> {
  try {
    return await readFile(TEMPLATE, 'utf8')
  } catch (cause) {
    throw new ClaimgraphError('failed', 'The page is not built, so there is nothing to put the graph into: run "npm run build"', {
      cause,
    })
  }
}
