import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBuildWatch } from '../src/watch-builds.js'
import { serveSample, type Sample } from './serve-sample.js'

describe('a watch over builds', () => {
  it('tells what a build is at, as long as it runs', async () => {
    const watch = createBuildWatch()
    const told: unknown[] = []
    const result = await watch.follow('a', (onProgress) => {
      told.push(watch.stateOf('a'))
      onProgress({ step: 'read', file: 'x', records: 5 })
      told.push(watch.stateOf('a'))
      onProgress({ step: 'notice', message: 'odd' })
      onProgress({ step: 'extract', done: 2, total: 4 })
      told.push(watch.stateOf('a'))
      onProgress({ step: 'looks' })
      told.push(watch.stateOf('a'), watch.stateOf('b'))
      return Promise.resolve(7)
    })
    expect(result).toBe(7)
    expect(told).toEqual([
      { step: 'read', done: 0, total: 0 },
      { step: 'read', done: 5, total: 0 },
      { step: 'extract', done: 2, total: 4 },
      { step: 'looks', done: 0, total: 0 },
      undefined,
    ])
    expect(watch.stateOf('a')).toBeUndefined()
  })

  it('forgets a build that failed, and lets one without an id run unseen', async () => {
    const watch = createBuildWatch()
    await expect(watch.follow('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(watch.stateOf('a')).toBeUndefined()
    expect(await watch.follow(undefined, () => Promise.resolve(1))).toBe(1)
  })

  it('refuses an id that is taken, and more builds than it can watch', async () => {
    const watch = createBuildWatch()
    const never = () => new Promise<void>(() => undefined)
    void watch.follow('a', never)
    await expect(watch.follow('a', never)).rejects.toThrow('runs already')
    for (let i = 1; i < 16; i++) void watch.follow(`b${i}`, never)
    await expect(watch.follow('one more', never)).rejects.toThrow('Too many builds')
  })
})

describe('over HTTP', () => {
  let sample: Sample
  beforeAll(async () => (sample = await serveSample()))
  afterAll(() => sample.end())

  it.each([
    ['a build that does not run', '/api/builds/nothing', 404],
    ['an id that cannot be one', '/api/builds/a%20b', 400],
  ])('%s', async (_, path, status) => expect((await sample.ask(path)).status).toBe(status))

  it('the page with its graph in one file', async () => {
    const response = await sample.ask('/api/export/html')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="claimgraph.html"')
    expect(await response.text()).toMatch(/^<!doctype html>[^]*claimgraph-data">\{"format":"claimgraph-page"/u)
  })
})
