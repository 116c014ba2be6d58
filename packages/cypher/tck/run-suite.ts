import type { Engine } from './engine.js'
import { readScenarios } from './read-scenarios.js'
import { type Report, reportOf, type Result } from './report.js'
import { runScenario } from './run-scenario.js'
import type { Scenario } from './scenario.js'

/** Which scenarios to run; all when empty. */
export interface Selection {
  /** Part of the area's name, such as `temporal` or `clauses/`. */
  readonly area?: string
  /** Part of the scenario's name, or of the feature's. */
  readonly only?: string
}

/**
 * Run the suite in `folder` on an engine, one scenario after the other.
 *
 * @param folder Holds `features` and `graphs`.
 */
export async function runSuite(folder: string, engine: Engine, selection: Selection = {}): Promise<Report> {
  const results: Result[] = []
  for (const scenario of readScenarios(folder)) {
    if (isSelected(scenario, selection)) results.push([scenario, await runScenario(scenario, engine, folder)])
  }
  return reportOf(results)
}

function isSelected(scenario: Scenario, { area = '', only = '' }: Selection): boolean {
  return scenario.area.includes(area) && `${scenario.feature} ${scenario.name}`.includes(only)
}
