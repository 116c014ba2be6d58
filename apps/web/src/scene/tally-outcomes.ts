import type { ComparisonRow } from '@claimgraph/model'

/** How often the subject of some rows wins, draws, loses. */
export interface Outcomes {
  readonly beats: number
  readonly matches: number
  readonly beaten: number
}

/** Count outcomes of rows that are turned to one subject; claims against prior work and claims without an outcome do not count. */
export function tallyOutcomes(rows: readonly ComparisonRow[]): Outcomes {
  const count = (relation: ComparisonRow['relation']) =>
    rows.filter((row) => row.object !== null && row.relation === relation).length
  return { beats: count('outperforms'), matches: count('matches'), beaten: count('trails') }
}
