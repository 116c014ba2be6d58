import type { LeaderboardAnswer } from '@claimgraph/model'
import { describe, expect, it } from 'vitest'
import { showBuildReport } from '../src/show/build-report.js'
import { showDone } from '../src/show/done.js'
import { showLeaderboard } from '../src/show/leaderboard.js'

const SCREEN = { width: 100, style: (_: unknown, text: string) => text }

describe('what was done is counted in words', () => {
  it.each([
    ['one of a thing', { papers: 1, nodes: 1 }, 'done: 1 paper, 1 node\n'],
    ['none and several', { papers: 0, nodes: 2 }, 'done: 0 papers, 2 nodes\n'],
    ['a thing whose plural ends in ies', { entries: 1, added: 1 }, 'done: 1 entry, 1 added\n'],
    ['names of several words', { nodesBefore: 1, nodesAfter: 12 }, 'done: 1 node before, 12 nodes after\n'],
    ['nothing', {}, 'done: nothing to do\n'],
  ])('for %s', (_, done, expected) => expect(showDone({ done, warnings: [] })).toBe(expected))

  it.each([
    [1, '1 paper new'],
    [2, '2 papers new'],
  ])('for a build of %i', (added, expected) => {
    const none = { updated: 0, unchanged: 0, skipped: [], claims: 0, results: 0, seconds: 1 }
    const entities = { model: 0, benchmark: 0, metric: 0, task: 0 }
    expect(showBuildReport({ ...none, records: added, papers: added, added, entities }, SCREEN)).toContain(`read: ${expected}, `)
  })
})

it('a leaderboard names a paper once, with each of its sentences', () => {
  const evidence = (text: string) => ({ text, field: 'abstract', start: 0, end: text.length }) as const
  const paper = { id: 'paper:1', title: 'Heron Nets' }
  const answer: LeaderboardAnswer = {
    benchmark: { id: 'benchmark:b', type: 'benchmark', name: 'B' },
    metric: { id: 'metric:fid', type: 'metric', name: 'FID' },
    otherMetrics: [],
    better: 'lower',
    rows: [
      {
        rank: 1,
        model: { id: 'model:heron', type: 'model', name: 'Heron' },
        number: 1.2,
        value: '1.2',
        reported: [
          { paper, number: 1.2, evidence: evidence('reaches 1.2') },
          { paper, number: 1.4, evidence: evidence('reaches 1.4') },
          { paper: { id: 'paper:2', title: 'Herons again' }, number: 1.3, evidence: evidence('has 1.3') },
        ],
        spread: [1.2, 1.4],
      },
    ],
    relative: [],
  }
  const text = showLeaderboard(answer, SCREEN)
  expect(text).toContain('Heron Nets; Herons again')
  for (const sentence of ['“reaches 1.2”', '“reaches 1.4”', '“has 1.3”']) expect(text).toContain(sentence)
})
