import { describe, expect, it } from 'vitest'
import { createAnswers } from '../src/api/create-answers.js'
import { ApiProblem, type Api } from '../src/api/create-api.js'
import { openNode, pin, putAway, resetFilters, toggleType } from '../src/state/changes.js'
import { createStore } from '../src/state/create-store.js'
import { FIRST_VIEW } from '../src/state/view.js'

describe('a store', () => {
  it('tells of changes, not of the same again', () => {
    const store = createStore(1)
    const told: number[] = []
    const stop = store.subscribe(() => told.push(store.get()))
    store.set(2)
    store.set(2)
    store.update((value) => value + 1)
    stop()
    store.set(9)
    expect(told).toEqual([2, 3])
  })
})

describe('answers', () => {
  const apiOf = (get: (path: string) => Promise<unknown>) => ({ get }) as unknown as Api
  const settled = () => new Promise((resolve) => setTimeout(resolve))

  it('are asked for once, and kept', async () => {
    const asked: string[] = []
    const answers = createAnswers(apiOf((path) => Promise.resolve(asked.push(path))))
    answers.ask('/a')
    answers.ask('/a')
    expect(answers.peek('/a')).toEqual({ state: 'loading' })
    await settled()
    expect(answers.peek('/a')).toEqual({ state: 'ready', value: 1 })
    answers.forget()
    answers.ask('/a')
    expect(asked).toEqual(['/a', '/a'])
  })

  it('that fail say why', async () => {
    const problem = { type: 'x', title: 'Not found', status: 404, detail: 'No such thing', nearest: ['VAR'] }
    const answers = createAnswers(apiOf(() => Promise.reject(new ApiProblem(problem))))
    answers.ask('/a')
    await settled()
    expect(answers.peek('/a')).toEqual({ state: 'failed', problem })
  })

  it('that come after they were forgotten are not kept', async () => {
    const answers = createAnswers(apiOf(() => Promise.resolve('old')))
    answers.ask('/a')
    answers.forget()
    await settled()
    expect(answers.peek('/a')).toEqual({ state: 'loading' })
  })
})

describe('changes', () => {
  it('open a node on the graph, or beside the table', () => {
    expect(openNode('a')({ ...FIRST_VIEW, screen: 'boards' })).toMatchObject({
      screen: 'graph',
      selection: { kind: 'node', id: 'a' },
    })
    expect(openNode('a')({ ...FIRST_VIEW, screen: 'table' }).screen).toBe('table')
  })

  it('toggle to and fro', () => {
    const once = toggleType('model')(FIRST_VIEW)
    expect(once.hiddenTypes).toContain('model')
    expect(toggleType('model')(once).hiddenTypes).not.toContain('model')
  })

  it('bring back what was put away, and close what is put away', () => {
    const away = putAway('a')({ ...FIRST_VIEW, pinned: ['a'], selection: { kind: 'node', id: 'a' } })
    expect(away).toMatchObject({ pinned: [], removed: ['a'], selection: null })
    expect(pin(['a', 'b'])(away)).toMatchObject({ pinned: ['a', 'b'], removed: [] })
  })

  it('reset filters, and leave what is open', () => {
    const view = {
      ...FIRST_VIEW,
      papers: 5,
      hiddenTypes: [],
      screen: 'table' as const,
      selection: { kind: 'node' as const, id: 'a' },
    }
    expect(resetFilters(view)).toEqual({ ...FIRST_VIEW, screen: 'table', selection: { kind: 'node', id: 'a' } })
  })
})
