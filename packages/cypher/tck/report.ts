import type { Outcome } from './outcome.js'
import type { Scenario } from './scenario.js'

/** How many scenarios ended how. */
export interface Counts {
  readonly total: number
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** A scenario that did not pass. */
export interface Failure {
  readonly area: string
  readonly feature: string
  readonly scenario: string
  readonly query: string
  readonly reason: string
}

/** Scenarios that expect an error and got one: how many of these errors agree in type, phase, detail and in all three. */
export interface ErrorCounts {
  readonly raised: number
  readonly type: number
  readonly phase: number
  readonly detail: number
  readonly all: number
  /** Each that differs, in words. */
  readonly differences: readonly string[]
}

/** What a run of the suite gave. */
export interface Report extends Counts {
  readonly byArea: Readonly<Record<string, Counts>>
  readonly errors: ErrorCounts
  readonly failures: readonly Failure[]
}

/** One scenario and its outcome. */
export type Result = readonly [Scenario, Outcome]

/** Sum up outcomes; areas in alphabetical order, failures in the order of the suite. */
export function reportOf(results: readonly Result[]): Report {
  const areas = [...new Set(results.map(([scenario]) => scenario.area))].sort()
  return {
    ...countsOf(results),
    byArea: Object.fromEntries(areas.map((area) => [area, countsOf(results.filter(([scenario]) => scenario.area === area))])),
    errors: errorsOf(results),
    failures: results.flatMap(failureOf),
  }
}

function countsOf(results: readonly Result[]): Counts {
  const count = (kind: Outcome['kind']): number => results.filter(([, outcome]) => outcome.kind === kind).length
  return { total: results.length, passed: count('passed'), failed: count('failed'), skipped: count('skipped') }
}

function errorsOf(results: readonly Result[]): ErrorCounts {
  const raised = results.flatMap(([scenario, outcome]) =>
    outcome.kind === 'passed' && outcome.error !== undefined ? [{ scenario, error: outcome.error }] : [],
  )
  const all = raised.filter(({ error }) => error.type && error.phase && error.detail)
  return {
    raised: raised.length,
    type: raised.filter(({ error }) => error.type).length,
    phase: raised.filter(({ error }) => error.phase).length,
    detail: raised.filter(({ error }) => error.detail).length,
    all: all.length,
    differences: raised
      .filter((each) => !all.includes(each))
      .map(({ scenario, error }) => `${scenario.area}/${scenario.feature} ${scenario.name}: ${error.text}`),
  }
}

function failureOf([scenario, outcome]: Result): readonly Failure[] {
  if (outcome.kind !== 'failed') return []
  const { area, feature, name } = scenario
  return [{ area, feature, scenario: name, query: outcome.query, reason: outcome.reason }]
}
