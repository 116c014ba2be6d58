import { DONE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'

/** A part of a union and where its columns lie. */
export interface UnionBranch {
  readonly plan: Operator
  readonly outputs: readonly number[]
}

/** The rows of one plan after the other, their columns in the same slots. */
export class Union implements Operator {
  private branch = 0

  constructor(
    private readonly run: RunContext,
    private readonly branches: readonly UnionBranch[],
    private readonly outputs: readonly number[],
    readonly about: OperatorFacts,
  ) {}

  open(): void {
    this.branch = 0
    this.branches[0]?.plan.open()
  }

  next(): Status {
    const { frame } = this.run
    for (let branch = this.branches[this.branch]; branch !== undefined; branch = this.branches[this.branch]) {
      const status = branch.plan.next()
      if (status === ROW) {
        for (let index = 0; index < this.outputs.length; index++) {
          frame[this.outputs[index] ?? 0] = frame[branch.outputs[index] ?? 0] ?? null
        }
      }
      if (status !== DONE) return status
      this.branch++
      this.branches[this.branch]?.plan.open()
    }
    return DONE
  }
}
