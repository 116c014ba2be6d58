import type { ComparisonPair, ComparisonRow } from '@claimgraph/model'
import type { Screen } from '../terminal/screen.js'
import { writeTable } from '../terminal/table.js'
import type { Column, Row } from '../terminal/table.js'
import { confidenceWord } from './confidence-word.js'
import { paperText, quoted } from './short-texts.js'

const COLUMNS: readonly Column[] = [
  { name: 'paper', share: 0.34 },
  { name: 'finding', share: 0.38 },
  { name: 'on', share: 0.28 },
  { name: 'trust' },
]
const VERBS = { outperforms: 'beats', trails: 'trails', matches: 'matches', compared: 'is compared with' } as const

/** Comparisons as a table, each with the sentence that states it. */
export function showComparisons(rows: readonly ComparisonRow[], screen: Screen): string {
  return writeTable(COLUMNS, rows.map(toRow), screen)
}

/** Pairs of comparisons, one table a pair. */
export function showPairs(pairs: readonly ComparisonPair[], screen: Screen): string {
  return pairs.map((pair) => showComparisons(pair, screen)).join('\n')
}

/** What a comparison says, in a few words. */
export function findingText(row: ComparisonRow): string {
  const remarks = [row.sota ? 'state of the art' : '', row.addon ? 'added to it' : '', row.own ? '' : 'background'].filter(
    Boolean,
  )
  const finding = `${row.subject.name} ${VERBS[row.relation]} ${row.object?.name ?? 'prior work'}`
  return remarks.length > 0 ? `${finding} (${remarks.join(', ')})` : finding
}

function toRow(row: ComparisonRow): Row {
  const on = [...row.benchmarks, ...row.metrics, ...row.tasks].join(', ')
  return { cells: [paperText(row.paper), findingText(row), on, confidenceWord(row.confidence)], below: quoted(row.evidence) }
}
