import { TAGGED_LABELS } from '@claimgraph/extract'
import { describe, expect, it } from 'vitest'
import { OUTPUTS, readTags } from '../src/tags.js'

/** Words `aa bb cc …` of two letters, and what the model gives each: tags like `B-named`, `I-task`, `B-named proposed`, with log-odds against all others. */
function read(...rows: Readonly<Record<string, number>>[]) {
  const words = rows.map((_, i) => ({ start: 3 * i, end: 3 * i + 2 }))
  const logits = rows.map((row) => {
    const values = new Float32Array(OUTPUTS)
    for (const [tag, value] of Object.entries(row)) values[outputOf(tag)] = value
    return values
  })
  return readTags(words, logits)
}

function outputOf(tag: string): number {
  if (tag === 'O') return 0
  const [, part, label, proposed] = /^([BI])-(\w+)( proposed)?$/u.exec(tag) ?? []
  const index = TAGGED_LABELS.findIndex((known) => known.label === label && known.isProposed === (proposed !== undefined))
  return 1 + 2 * index + (part === 'I' ? 1 : 0)
}

describe('readTags', () => {
  it('reads spans of words', () => {
    const { spans } = read({ O: 9 }, { 'B-named': 9 }, { 'I-named': 9 }, { 'B-task': 9 })
    expect(spans.map(({ start, end, label }) => [start, end, label])).toEqual([
      [3, 8, 'named'],
      [9, 11, 'task'],
    ])
    for (const { probability } of spans) expect(probability).toBeGreaterThan(0.99)
  })

  it('is as sure as of the least certain word', () => {
    const [span] = read({ 'B-metric': 20 }, { 'I-metric': Math.log(14) }).spans
    expect(span?.probability).toBeCloseTo(0.5, 2)
  })

  it('lets no inside tag follow another class or the beginning', () => {
    expect(read({ 'I-task': 5 }, { 'B-named': 9 }, { 'I-task': 5 }).spans.map(({ label }) => label)).not.toContain('task')
  })

  it('holds a model for one model, proposed or not, and tells the part that is', () => {
    const [span] = read(
      { 'B-family': 20 + Math.log(3), 'B-family proposed': 20 },
      { 'I-family': 20, 'I-family proposed': 20 },
    ).spans
    expect(span).toMatchObject({ start: 0, end: 5, label: 'family' })
    expect(span?.probability).toBeCloseTo(1)
    expect(span?.proposed).toBeCloseTo(0.25)
  })

  it('takes nothing but models for proposed', () => {
    const [span] = read({ 'B-task': 9, 'B-named proposed': 8 }).spans
    expect(span).toMatchObject({ label: 'task', proposed: 0 })
  })

  it('tells of any words how probable they are as a thing', () => {
    const { probabilityOf } = read({ 'B-named': 20 }, { 'I-named': 20, 'B-named': 20 })
    expect(probabilityOf({ start: 0, end: 5 }, 'named')).toBeCloseTo(0.5)
    expect(probabilityOf({ start: 3, end: 5 }, 'named')).toBeCloseTo(0.5)
    expect(probabilityOf({ start: 0, end: 2 }, 'task')).toBeLessThan(0.01)
    expect(probabilityOf({ start: 1, end: 5 }, 'named')).toBe(0)
  })

  it('reads nothing of nothing', () => expect(readTags([], []).spans).toEqual([]))
})
