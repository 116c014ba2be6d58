import type { ComparisonRow, Relation } from '@claimgraph/model'

/** The verbs of the field for what a text states. */
export const VERBS: Readonly<Record<Relation, string>> = {
  outperforms: 'beats',
  matches: 'matches',
  trails: 'is beaten by',
  compared: 'is compared with',
}

/** Headings of a model's claims, in the order in which they are shown. */
export const CLAIM_GROUPS: readonly {
  readonly key: string
  readonly title: string
  readonly holds: (row: ComparisonRow) => boolean
}[] = [
  { key: 'beats', title: 'beats', holds: (row) => row.object !== null && row.relation === 'outperforms' },
  { key: 'trails', title: 'beaten by', holds: (row) => row.object !== null && row.relation === 'trails' },
  { key: 'matches', title: 'matches', holds: (row) => row.object !== null && row.relation === 'matches' },
  { key: 'compared', title: 'compared with', holds: (row) => row.object !== null && row.relation === 'compared' },
  { key: 'prior', title: 'against prior work', holds: (row) => row.object === null },
]
