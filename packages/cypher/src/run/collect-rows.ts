import { toJavaScript, type IntegerMode } from '../results/to-javascript.js'
import type { ResultValue } from '../results/result-value.js'
import { weightOfValue } from '../values/weight-of-value.js'
import { giveTurn } from './give-turn.js'
import { DONE, PAUSE, type Operator } from './operator.js'
import type { RunContext } from './run-context.js'

/** Rows and whether there were more. */
export interface CollectedRows {
  readonly rows: readonly (readonly ResultValue[])[]
  readonly truncated: boolean
}

/**
 * Run a plan to its end, with a pause now and then, in which limits and the signal are looked at.
 *
 * @param outputs Slots of the columns.
 * @param maxRows Rows that are kept; a query that changes the graph is run to its end all the same.
 */
export async function collectRows(
  run: RunContext,
  plan: Operator,
  outputs: readonly number[],
  options: { readonly maxRows: number; readonly integers: IntegerMode; readonly drains: boolean },
): Promise<CollectedRows> {
  const rows: (readonly ResultValue[])[] = []
  let truncated = false
  plan.open()
  for (;;) {
    const status = plan.next()
    if (status === DONE) return { rows, truncated }
    if (status === PAUSE || run.budget.step()) {
      run.budget.look()
      await giveTurn()
      run.budget.resume()
    }
    // A query that returns nothing has no rows, whatever passes through its last clause.
    if (status === PAUSE || outputs.length === 0) continue
    if (rows.length < options.maxRows) {
      run.budget.hold(outputs.reduce((weight, slot) => weight + weightOfValue(run.frame[slot] ?? null), 1))
      rows.push(outputs.map((slot) => toJavaScript(run.frame[slot] ?? null, options.integers)))
    } else {
      truncated = true
      if (!options.drains) return { rows, truncated }
    }
  }
}
