import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { explainDifferences, scoreRecords, type GoldRecord } from '@claimgraph/score'
import { describe, expect, it } from 'vitest'

const entity = (name: string, role: 'proposed' | 'baseline' | 'mentioned', ...mentions: string[]) =>
  ({ type: 'model', kind: 'named', role, name, mentions: [name, ...mentions] }) as const
const metric = { type: 'metric', name: 'score', mentions: ['score'] } as const
const benchmark = { type: 'benchmark', name: 'BoxWorld', mentions: ['BoxWorld'] } as const
const claim = (subject: string, relation: 'outperforms' | 'matches' | 'trails', object: string) =>
  ({
    subject,
    relation,
    object,
    benchmarks: [],
    metrics: [],
    tasks: [],
    own: true,
    sota: false,
    evidence: `${subject} beats ${object}`,
  }) as const

const GOLD: GoldRecord = {
  id: 'a',
  entities: [entity('Alder', 'proposed'), entity('Birch', 'baseline', 'Birches'), benchmark, metric],
  claims: [claim('Alder', 'outperforms', 'Birch')],
  results: [{ model: 'Alder', benchmark: 'BoxWorld', metric: 'score', value: '1,200', kind: 'absolute', relative_to: null }],
}
const f1 = (predicted: Partial<GoldRecord>, name: string) => scoreRecords([GOLD], [{ ...GOLD, ...predicted }])[name]?.f1

describe('scoreRecords', () => {
  it.each<[string, Partial<GoldRecord>, string, number]>([
    ['equal records are perfect', {}, 'claim', 1],
    ['a loss told from the loser is the same claim', { claims: [claim('Birch', 'trails', 'Alder')] }, 'claim', 1],
    ['the wrong direction is wrong', { claims: [claim('Birch', 'outperforms', 'Alder')] }, 'claim', 0],
    ['the wrong direction is the right pair', { claims: [claim('Birch', 'outperforms', 'Alder')] }, 'claim.pair', 1],
    ['the wrong relation is the right pair', { claims: [claim('Alder', 'matches', 'Birch')] }, 'claim.pair', 1],
    [
      'a name spelled otherwise is the same thing',
      { entities: [entity('ALDER', 'proposed'), entity('birch', 'baseline'), benchmark, metric] },
      'entity',
      1,
    ],
    [
      'many forms beside the right one are none',
      { entities: [entity('Alder', 'proposed', 'x', 'y'), entity('Birch', 'baseline'), benchmark, metric] },
      'entity',
      3 / 4,
    ],
    [
      'thousands may have commas or not',
      { results: [{ ...GOLD.results?.[0], model: 'Alder', metric: 'score', value: '1200 points' }] },
      'result',
      1,
    ],
    ['an unnamed proposal counts for the paper', { claims: [claim('(proposed)', 'outperforms', 'Birch')] }, 'baseline', 1],
    ['background is no baseline', { claims: [{ ...claim('Alder', 'outperforms', 'Birch'), own: false }] }, 'baseline', 0],
    ['unnamed competitors are no baseline', { claims: [claim('Alder', 'outperforms', '(prior work)')] }, 'baseline', 0],
  ])('%s', (_, predicted, name, expected) => expect(f1(predicted, name)).toBeCloseTo(expected))

  it('counts a paper without prediction as empty, and ignores papers that gold lacks', () => {
    const answer = scoreRecords([GOLD], [{ ...GOLD, id: 'another' }])
    expect(answer.claim).toEqual({ p: 0, r: 0, f1: 0, gold: 1, pred: 0, tp: 0 })
  })
})

describe('explainDifferences', () => {
  it('is silent on equal records', () => expect(explainDifferences([GOLD], [GOLD])).toBe(''))

  it.each<[string, Partial<GoldRecord>, string]>([
    ['a missing entity', { entities: GOLD.entities?.filter((one) => one.type !== 'benchmark') ?? [] }, '- benchmark BoxWorld'],
    ['an extra entity', { entities: [...(GOLD.entities ?? []), entity('Cedar', 'mentioned')] }, '+ named model Cedar'],
    [
      'another role',
      { entities: [entity('Alder', 'mentioned'), ...(GOLD.entities?.slice(1) ?? [])] },
      '~ Alder: proposed named model, predicted as named model',
    ],
    ['a missing claim with its passage', { claims: [] }, '- claim Alder outperforms Birch «Alder beats Birch»'],
    [
      'a condition beyond gold',
      { claims: [{ ...claim('Alder', 'outperforms', 'Birch'), benchmarks: ['BoxWorld'] }] },
      'has benchmark:BoxWorld beyond gold',
    ],
    ['a missing baseline', { claims: [] }, '- baseline Birch beaten'],
    [
      'an extra result',
      { results: [...(GOLD.results ?? []), { model: 'Birch', metric: 'score', value: '3' }] },
      '+ result Birch',
    ],
  ])('says %s', (_, predicted, expected) => expect(explainDifferences([GOLD], [{ ...GOLD, ...predicted }])).toContain(expected))

  it('says when there is no prediction', () => expect(explainDifferences([GOLD], [])).toContain('a (no prediction)'))
})

const SHARED = fileURLToPath(new URL('../../../../shared/gold/', import.meta.url))
describe.skipIf(!existsSync(`${SHARED}score.mjs`))('against the scorer of the gold', () => {
  it('gives exactly its numbers on damaged records', { timeout: 60_000 }, () => {
    const gold = readFileSync(`${SHARED}more.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Required<GoldRecord>)
    let state = 7
    const now = () => (state = (state * 1103515245 + 12345) % 2147483648) % 5 === 0
    const damaged = gold.filter(() => !now()).map((record) => ({
      ...record,
      entities: record.entities.filter(() => !now()).map((one) => ({ ...one, role: now() ? ('proposed' as const) : one.role, mentions: now() ? ['zz', ...(one.mentions ?? [])] : one.mentions })),
      claims: record.claims.filter(() => !now()).map((one) => ({ ...one, own: now() ? false : one.own, relation: now() ? ('trails' as const) : one.relation, evidence: now() ? 'else' : one.evidence })),
      results: (record.results as GoldRecord['results'] ?? []).map((one) => ({ ...one, value: now() ? '7' : one.value, relative_to: now() ? '(plain)' : one.relative_to })),
    })) // prettier-ignore
    const folder = mkdtempSync(join(tmpdir(), 'claimgraph-score-'))
    try {
      const path = join(folder, 'predicted.jsonl')
      writeFileSync(path, damaged.map((record) => `${JSON.stringify(record)}\n`).join(''))
      const theirs: unknown = JSON.parse(
        execFileSync('node', [`${SHARED}score.mjs`, `${SHARED}more.jsonl`, path, '--json'], { encoding: 'utf8' }),
      )
      expect(JSON.parse(JSON.stringify(scoreRecords(gold, damaged as GoldRecord[])))).toEqual(theirs)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
