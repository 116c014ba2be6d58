import type { Relation } from '@claimgraph/model'

/** Each relation as it reads from the other side. */
export const TURNED = {
  outperforms: 'trails',
  trails: 'outperforms',
  matches: 'matches',
  compared: 'compared',
} as const satisfies Record<Relation, Relation>
