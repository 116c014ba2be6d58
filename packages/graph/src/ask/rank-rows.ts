import type { LeaderboardAnswer } from '@claimgraph/model'
import { compareTexts } from '../compare-texts.js'
import type { BoardResult } from './board-result.js'
import { comparableNumbers, type NumberedResult } from './comparable-numbers.js'

type Row = LeaderboardAnswer['rows'][number]

/**
 * Absolute results as ranked rows, one a model, host and condition. Where papers differ the row stands where the paper that proposes the model puts
 * it, else where the least favourable report does. Equal numbers share a rank.
 */
export function rankRows(
  results: readonly BoardResult[],
  better: 'higher' | 'lower' | null,
  isOwn: (result: BoardResult) => boolean,
): readonly Row[] {
  const sign = better === 'lower' ? 1 : -1
  const groups = new Map<string, NumberedResult[]>()
  for (const result of comparableNumbers(results)) {
    const key = [result.model.id, result.on?.id ?? '', result.condition ?? ''].join('\u0000')
    const group = groups.get(key)
    if (group) group.push(result)
    else groups.set(key, [result])
  }
  const rows = [...groups.values()]
    .map((group) => readRow(group, sign, isOwn))
    .sort(
      (a, b) =>
        sign * (a.number - b.number) ||
        compareTexts(a.model.name, b.model.name) ||
        compareTexts(a.condition ?? '', b.condition ?? ''),
    )
  return rows.map((row) => ({ ...row, rank: 1 + rows.findIndex((other) => other.number === row.number) }))
}

function readRow(group: readonly NumberedResult[], sign: 1 | -1, isOwn: (result: BoardResult) => boolean): Row {
  const reported = [...group].sort((a, b) => sign * (a.number - b.number) || compareTexts(a.id, b.id))
  const shown = reported.find(isOwn) ?? reported.at(-1)
  const numbers = group.map((result) => result.number)
  const [first] = reported
  if (!first || !shown) throw new RangeError('a row of a leaderboard has results')
  return {
    rank: 0,
    model: shown.model,
    number: shown.number,
    value: shown.value,
    ...(shown.condition === undefined ? {} : { condition: shown.condition }),
    ...(shown.on === undefined ? {} : { on: shown.on }),
    reported: reported.map(({ paper, number, evidence }) => ({ paper, number, evidence })),
    spread: [Math.min(...numbers), Math.max(...numbers)],
  }
}
