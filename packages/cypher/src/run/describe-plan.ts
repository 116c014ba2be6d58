import { ROW, type Operator, type OperatorFacts, type Status } from './operator.js'
import type { PlanDescription } from './query-result.js'

/** A plan as data, with the rows of each step where it was profiled. */
export function describePlan(plan: Operator): PlanDescription {
  const { name, details, estimate, inputs } = plan.about
  return {
    name,
    details,
    ...(estimate === undefined ? {} : { estimate: Math.round(estimate * 100) / 100 }),
    ...(plan instanceof Counted ? { rows: plan.rows } : {}),
    inputs: inputs.map(describePlan),
  }
}

/** An operator whose rows are counted. */
export class Counted implements Operator {
  rows = 0

  constructor(private readonly inner: Operator) {}

  get about(): OperatorFacts {
    return this.inner.about
  }

  open(): void {
    this.inner.open()
  }

  next(): Status {
    const status = this.inner.next()
    if (status === ROW) this.rows++
    return status
  }
}
