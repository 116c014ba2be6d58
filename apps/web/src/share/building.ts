import type { BuildReport, Problem, StatsAnswer } from '@claimgraph/model'
import type { News } from './find-news.js'

/** A dropped listing on its way into the library. */
export type Building =
  | { readonly state: 'running'; readonly file: string; readonly words: string; readonly share: number | null }
  | { readonly state: 'failed'; readonly file: string; readonly problem: Problem }
  | { readonly state: 'done'; readonly files: readonly string[]; readonly report: WhatIsNew; readonly news: readonly News[] }

/** What builds brought, all together. */
export interface WhatIsNew {
  readonly added: number
  readonly updated: number
  readonly unchanged: number
  readonly skipped: BuildReport['skipped']
  /** Things and claims that there are more of than before. */
  readonly models: number
  readonly claims: number
  readonly results: number
}

/** What is new after builds: their reports added up, and the graph's counts before and after. */
export function whatIsNew(reports: readonly BuildReport[], before: StatsAnswer, after: StatsAnswer): WhatIsNew {
  const sum = (field: 'added' | 'updated' | 'unchanged') => reports.reduce((total, report) => total + report[field], 0)
  return {
    added: sum('added'),
    updated: sum('updated'),
    unchanged: sum('unchanged'),
    skipped: reports.flatMap((report) => report.skipped),
    models: count(after.nodes, 'Model') - count(before.nodes, 'Model'),
    claims: count(after.relationships, ...CLAIMS) - count(before.relationships, ...CLAIMS),
    results: count(after.relationships, 'SCORES') - count(before.relationships, 'SCORES'),
  }
}

const CLAIMS = ['OUTPERFORMS', 'MATCHES', 'COMPARED_WITH', 'AGAINST_PRIOR_WORK']

function count(counts: Readonly<Record<string, number>>, ...keys: readonly string[]): number {
  return keys.reduce((total, key) => total + (counts[key] ?? 0), 0)
}
