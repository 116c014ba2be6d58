import type { ComparisonRow, NodeAnswer } from '@claimgraph/model'
import { addresses } from '../api/addresses.js'
import type { Api } from '../api/create-api.js'
import type { Followed } from './follow-list.js'

/** New claims about one followed model, and all that is known of it now. */
export interface News {
  readonly followed: Followed
  /** Told from the followed model's side. */
  readonly rows: readonly ComparisonRow[]
}

/** What is new about followed models: claims that were not there when the reader last looked. Models that are no longer there have none. */
export async function findNews(api: Api, list: readonly Followed[]): Promise<readonly News[]> {
  const answers = await Promise.all(list.map((one) => api.get<NodeAnswer>(addresses.node(one.id)).catch(() => null)))
  return list.flatMap((followed, i) => {
    const claims = answers[i]?.claims ?? []
    const seen = new Set(followed.seen)
    const rows = claims.filter((row) => !seen.has(row.claim))
    return rows.length === 0 ? [] : [{ followed: { ...followed, seen: claims.map((row) => row.claim) }, rows }]
  })
}
