import type { Budget } from './budget.js'
import { DONE, PAUSE, type Operator } from './operator.js'

/**
 * Run a plan inside of an expression, without giving the turn away: limits hold, a signal is not heard until the expression is done.
 *
 * @param onRow Called for each row; false ends the run.
 */
export function runToEnd(plan: Operator, budget: Budget, onRow: () => boolean): void {
  plan.open()
  for (;;) {
    const status = plan.next()
    if (status === DONE) return
    if (status === PAUSE) budget.look()
    else if (!onRow()) return
  }
}
