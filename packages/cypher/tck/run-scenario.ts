import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AbstractGraph } from 'graphology-types'
import { compareRows } from './compare-rows.js'
import { type Engine, EngineError, type EngineResult } from './engine.js'
import { contentOf, effectsBetween, type GraphContent } from './graph-effects.js'
import type { Outcome, ErrorAgreement } from './outcome.js'
import type { ExpectedError, Scenario, Step } from './scenario.js'

/** Run the steps of a scenario in turn on a graph of its own. */
export async function runScenario(scenario: Scenario, engine: Engine, suite: string): Promise<Outcome> {
  if (scenario.steps.some((step) => step.kind === 'procedure')) return { kind: 'skipped', reason: 'needs a test procedure' }
  const run = new ScenarioRun(engine, suite)
  try {
    for (const step of scenario.steps) await run.take(step)
    return run.outcome()
  } catch (cause) {
    return {
      kind: 'failed',
      query: run.query,
      reason: cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause),
    }
  }
}

class ScenarioRun {
  query = ''
  private graph: AbstractGraph
  private parameters: Readonly<Record<string, string>> = {}
  private before: GraphContent
  private result: EngineResult | undefined
  private raised: EngineError | undefined
  private agreement: ErrorAgreement | undefined

  constructor(
    private readonly engine: Engine,
    private readonly suite: string,
  ) {
    this.graph = engine.emptyGraph()
    this.before = contentOf(this.graph)
  }

  outcome(): Outcome {
    this.noErrorLeft()
    return this.agreement === undefined ? { kind: 'passed' } : { kind: 'passed', error: this.agreement }
  }

  async take(step: Step): Promise<void> {
    switch (step.kind) {
      case 'graph':
        if (step.name !== undefined) await this.setUp(namedGraph(this.suite, step.name))
        return
      case 'set-up':
        return this.setUp(step.query)
      case 'parameters':
        this.parameters = step.values
        return
      case 'query':
        return this.execute(step.query)
      case 'rows':
        this.checkRows(step)
        return
      case 'effects':
        this.checkEffects(step.counts)
        return
      case 'error':
        this.checkError(step.error)
        return
      case 'procedure':
        throw new Error('Test procedures are not supported')
    }
  }

  private async setUp(query: string): Promise<void> {
    this.query = query
    this.graph = (await this.engine.run(this.graph, query, {})).graph
  }

  private async execute(query: string): Promise<void> {
    this.noErrorLeft()
    this.query = query
    this.before = contentOf(this.graph)
    this.result = undefined
    try {
      this.result = await this.engine.run(this.graph, query, this.parameters)
      this.graph = this.result.graph
    } catch (cause) {
      if (!(cause instanceof EngineError)) throw cause
      this.raised = cause
    }
  }

  private checkRows(step: Extract<Step, { kind: 'rows' }>): void {
    this.noErrorLeft()
    if (this.result === undefined) throw new Error('No result to compare')
    const difference = compareRows(this.result, step)
    if (difference !== undefined) throw new Error(difference)
  }

  private checkEffects(expected: Readonly<Record<string, number>>): void {
    const effects = effectsBetween(this.before, contentOf(this.graph))
    if (lines(effects) !== lines(expected)) throw new Error(`side effects ${lines(effects)}, expected ${lines(expected)}`)
  }

  private checkError(expected: ExpectedError): void {
    const raised = this.raised
    if (raised === undefined) throw new Error(`no error, expected ${expected.type} at ${expected.phase}: ${expected.detail}`)
    this.raised = undefined
    this.agreement = {
      type: raised.type === expected.type,
      phase: expected.phase === 'any time' || raised.phase === expected.phase,
      detail: expected.detail === '*' || raised.detail === expected.detail,
      text: `expected ${expected.type} at ${expected.phase}: ${expected.detail}, raised ${raised.type} at ${raised.phase}: ${raised.detail}`,
    }
  }

  private noErrorLeft(): void {
    if (this.raised !== undefined) throw this.raised
  }
}

function lines(effects: Readonly<Record<string, number>>): string {
  const sorted = Object.entries(effects).sort(([left], [right]) => (left < right ? -1 : 1))
  return `{${sorted.map(([name, count]) => `${name} ${count}`).join(', ')}}`
}

function namedGraph(suite: string, name: string): string {
  return readFileSync(join(suite, 'graphs', name, `${name}.cypher`), 'utf8')
}
