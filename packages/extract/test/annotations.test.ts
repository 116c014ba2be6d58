import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Range = [number, number]

interface Annotated {
  id: string
  entities: { type: string; name: string | Range; mentions: Range[] }[]
  claims: {
    subject: number | string
    object: number | string
    benchmarks: number[]
    metrics: number[]
    tasks: number[]
    evidence: Range
  }[]
  results: { model: number | string; benchmark: number | null; metric: number; evidence: Range }[]
}

const records: Annotated[] = readFileSync(new URL('../training/annotations.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Annotated)

test('every annotated paper has one record', () => {
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
})

test('claims and results name things of their record', () => {
  const dangling = records.flatMap(({ id, entities, claims, results }) => {
    const named = (type: string, thing: number | string) => typeof thing === 'number' && entities[thing]?.type === type
    const side = (thing: number | string) => thing === '(proposed)' || named('model', thing)
    const told = claims.flatMap(({ subject, object, benchmarks, metrics, tasks }) => [
      side(subject),
      object === '(prior work)' || side(object),
      ...benchmarks.map((name) => named('benchmark', name)),
      ...metrics.map((name) => named('metric', name)),
      ...tasks.map((name) => named('task', name)),
    ])
    const measured = results.flatMap(({ model, benchmark, metric }) => [
      side(model),
      benchmark === null || named('benchmark', benchmark),
      named('metric', metric),
    ])
    return [...told, ...measured].every(Boolean) ? [] : [id]
  })
  expect(dangling).toEqual([])
})

test('mentions and evidence are ranges of a text, not its words', () => {
  const ranges = records.flatMap(({ entities, claims, results }) => [
    ...entities.flatMap(({ name, mentions }) => (typeof name === 'string' ? mentions : [name, ...mentions])),
    ...[...claims, ...results].map(({ evidence }) => evidence),
  ])
  const wrong = ranges.filter((range) => !range.every(Number.isInteger) || range[0] < 0 || range[1] <= range[0])
  expect(wrong).toEqual([])
})
