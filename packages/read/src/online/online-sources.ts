import { ClaimgraphError } from '@claimgraph/model'
import { arxiv } from './arxiv.js'
import { huggingface } from './huggingface.js'
import type { OnlineSource } from './online-source.js'
import { openalexApi } from './openalex-api.js'
import { semanticScholarApi } from './semantic-scholar-api.js'

/** Every online source, in the order in which they are asked about a paper. */
export const ONLINE_SOURCES: readonly OnlineSource[] = [arxiv, semanticScholarApi, openalexApi, huggingface]

/** The source that a name means; throws ClaimgraphError `usage` for a name that is none. */
export function findOnlineSource(name: string): OnlineSource {
  const source = ONLINE_SOURCES.find((known) => known.name === name)
  if (source) return source
  const names = ONLINE_SOURCES.map((known) => known.name).join(', ')
  throw new ClaimgraphError('usage', `unknown source "${name}"; expected one of ${names}`)
}
