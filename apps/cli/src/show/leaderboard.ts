import type { LeaderboardAnswer } from '@claimgraph/model'
import type { Screen } from '../terminal/screen.js'
import { writeTable } from '../terminal/table.js'
import { NOTHING } from './nothing.js'
import { names, paperText, quoted } from './short-texts.js'

const DIRECTIONS = { higher: 'higher is better', lower: 'lower is better' } as const

/** Absolute results, best first, each with every paper that reports it; differences and ratios apart. */
export function showLeaderboard(answer: LeaderboardAnswer, screen: Screen): string {
  const { benchmark, metric, otherMetrics, better, rows, relative } = answer
  if (rows.length === 0 && relative.length === 0) return NOTHING
  const direction = better ? DIRECTIONS[better] : 'which direction is better is not known'
  const parts = [`${screen.style('bold', `${benchmark.name}, ${metric.name} (${direction})`)}\n`]
  if (rows.length > 0) parts.push(showRows(rows, screen))
  if (relative.length > 0)
    parts.push(
      `${screen.style('bold', 'Differences and ratios, relative to something else')}\n\n${showRelative(relative, screen)}`,
    )
  if (otherMetrics.length > 0) parts.push(`Also measured here (--metric): ${names(otherMetrics)}\n`)
  return parts.join('\n')
}

function showRows(rows: LeaderboardAnswer['rows'], screen: Screen): string {
  const columns = [
    { name: '#' },
    { name: 'model', share: 0.3 },
    { name: 'value' },
    { name: 'condition', share: 0.25 },
    { name: 'reported by', share: 0.45 },
  ]
  return writeTable(
    columns,
    rows.map(({ rank, model, value, condition, on, reported, spread: [lowest, highest] }) => ({
      cells: [
        String(rank),
        on ? `${model.name} on ${on.name}` : model.name,
        lowest === highest ? value : `${value} (${lowest} to ${highest})`,
        condition ?? '',
        [...new Set(reported.map(({ paper }) => paperText(paper)))].join('; '),
      ],
      below: quoted(reported.map(({ evidence }) => evidence)),
    })),
    screen,
  )
}

function showRelative(relative: LeaderboardAnswer['relative'], screen: Screen): string {
  const columns = [
    { name: 'model', share: 0.3 },
    { name: 'value' },
    { name: 'relative to', share: 0.3 },
    { name: 'paper', share: 0.4 },
  ]
  return writeTable(
    columns,
    relative.map(({ model, value, relativeTo, paper, evidence }) => ({
      cells: [model.name, value, relativeTo ?? 'not said', paperText(paper)],
      below: quoted([evidence]),
    })),
    screen,
  )
}
