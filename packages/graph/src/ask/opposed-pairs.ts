import type { ComparisonPair, ComparisonRow } from '@claimgraph/model'
import { turnRow } from './comparison-row.js'

/**
 * Two claims that contradict each other: same pair of models, opposite outcomes, a shared metric, no conflicting benchmark or task, two papers. The
 * second row is turned to the first one's side.
 */
export function contradictionsAmong(rows: readonly ComparisonRow[]): readonly ComparisonPair[] {
  return opposedPairs(rows, (a, b) => a.paper.id !== b.paper.id && shareOne(a.metrics, b.metrics))
}

/**
 * Opposite outcomes of one pair of models on different metrics (faster but worse), no conflicting benchmark or task. Two papers speak of one trade-off only
 * where both models have names, or both claims name a benchmark or a task: a class may be worth one thing in pictures and another in text.
 *
 * @param isNamed Whether a model has a name, by id.
 */
export function tradeoffsAmong(rows: readonly ComparisonRow[], isNamed: (id: string) => boolean): readonly ComparisonPair[] {
  return opposedPairs(rows, (a, b) => {
    const together = a.paper.id === b.paper.id || shareOne(a.benchmarks, b.benchmarks) || shareOne(a.tasks, b.tasks)
    return conflict(a.metrics, b.metrics) && (together || (isNamed(a.subject.id) && isNamed(a.object?.id ?? '')))
  })
}

function opposedPairs(
  rows: readonly ComparisonRow[],
  isOne: (a: ComparisonRow, b: ComparisonRow) => boolean,
): readonly ComparisonPair[] {
  return [...rowsByPair(rows).values()].flatMap((group) =>
    group.flatMap((a, i) =>
      group.slice(i + 1).flatMap((b): readonly ComparisonPair[] => {
        const second = b.subject.id === a.subject.id ? b : turnRow(b)
        return areOpposite(a, second) && isOne(a, second) ? [[a, second]] : []
      }),
    ),
  )
}

function rowsByPair(rows: readonly ComparisonRow[]): ReadonlyMap<string, readonly ComparisonRow[]> {
  const groups = new Map<string, ComparisonRow[]>()
  for (const row of rows) {
    if (row.object === null) continue
    const key = [row.subject.id, row.object.id].sort().join(' ')
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

/** A technique added to its host, and the host against another, are two different comparisons. */
function areOpposite(a: ComparisonRow, b: ComparisonRow): boolean {
  const outcomes = [a.relation, b.relation].sort().join()
  return (
    outcomes === 'outperforms,trails' &&
    a.addon === b.addon &&
    !conflict(a.benchmarks, b.benchmarks) &&
    !conflict(a.tasks, b.tasks)
  )
}

function shareOne(a: readonly string[], b: readonly string[]): boolean {
  return a.some((item) => b.includes(item))
}

/** Both say something, and nothing in common. */
function conflict(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !shareOne(a, b)
}
