import { MultiDirectedGraph } from 'graphology'
import { expect, it } from 'vitest'
import { type Engine, EngineError } from '../../tck/engine.js'
import { runScenario } from '../../tck/run-scenario.js'
import type { Scenario, Step } from '../../tck/scenario.js'

const scenario = (...steps: readonly Step[]): Scenario => ({ area: 'area', feature: 'Feature1', name: '[1] name', steps })
const query: Step = { kind: 'query', query: 'Q' }
const failing = (cause: Error): Engine => ({
  emptyGraph: () => new MultiDirectedGraph(),
  run: () => Promise.reject(cause),
})
const refusal = new EngineError('SyntaxError', 'compile time', 'UndefinedVariable', 'no such variable')
const expectedError: Step = { kind: 'error', error: { type: 'SyntaxError', phase: 'compile time', detail: 'UndefinedVariable' } }

it('passes where an error is expected and raised, and says how much of it agrees', async () => {
  const other: Step = { kind: 'error', error: { type: 'TypeError', phase: 'any time', detail: '*' } }
  const outcome = await runScenario(scenario(query, expectedError), failing(refusal), '')
  expect(outcome).toMatchObject({ kind: 'passed', error: { type: true, phase: true, detail: true } })
  const less = await runScenario(scenario(query, other), failing(refusal), '')
  expect(less).toMatchObject({ kind: 'passed', error: { type: false, phase: true, detail: true } })
})

it.each<[string, Engine, readonly Step[]]>([
  ['an error that nobody expects', failing(refusal), [query]],
  ['a fault in the engine where an error is expected', failing(new TypeError('undefined')), [query, expectedError]],
  ['an error before the one that is expected', failing(refusal), [query, query, expectedError]],
])('fails by %s', async (_, engine, steps) => {
  expect(await runScenario(scenario(...steps), engine, '')).toMatchObject({ kind: 'failed', query: 'Q' })
})

it('leaves out what needs a test procedure', async () => {
  expect(await runScenario(scenario({ kind: 'procedure' }, query), failing(refusal), '')).toMatchObject({ kind: 'skipped' })
})
