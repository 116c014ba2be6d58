import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Annotated {
  id: string
  entities: { type: string; name: string; mentions: [number, number][] }[]
  claims: {
    subject: string
    object: string
    relation: string
    benchmarks: string[]
    metrics: string[]
    tasks: string[]
    evidence: [number, number]
  }[]
  results: { model: string; benchmark: string | null; metric: string; evidence: [number, number] }[]
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
    const named = (type: string, name: string) => entities.some((entity) => entity.type === type && entity.name === name)
    const side = (name: string) => name === '(proposed)' || named('model', name)
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
    ...entities.flatMap(({ mentions }) => mentions),
    ...[...claims, ...results].map(({ evidence }) => evidence),
  ])
  const wrong = ranges.filter((range) => !range.every(Number.isInteger) || range[0] < 0 || range[1] <= range[0])
  expect(wrong).toEqual([])
})
