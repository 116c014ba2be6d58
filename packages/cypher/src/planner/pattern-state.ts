import type { BoundPredicate } from '../analysis/bound-pattern.js'
import type { BoundMatch } from '../analysis/bound-query.js'
import type { Compiler } from '../evaluator/compiler.js'
import { Filter } from '../operators/filter.js'
import type { Operator } from '../run/operator.js'
import { describePredicates } from './describe.js'

/** A plan for a pattern that grows: what it has found so far, and which predicates are still to be asked. */
export class PatternState {
  private readonly missing: Set<number>
  private pending: readonly BoundPredicate[]

  constructor(
    readonly compiler: Compiler,
    readonly match: BoundMatch,
    public plan: Operator,
    /** Rows that the plan is expected to give. */
    public rows: number,
  ) {
    this.missing = new Set(match.pattern.introduces)
    this.pending = match.predicates
  }

  has(slot: number): boolean {
    return !this.missing.has(slot)
  }

  get predicates(): readonly BoundPredicate[] {
    return this.pending
  }

  /** Predicates that could be asked if `slot` were there, and need it. */
  predicatesFor(slot: number): readonly BoundPredicate[] {
    return this.pending.filter(({ uses }) => uses.includes(slot) && uses.every((used) => used === slot || this.has(used)))
  }

  /** Puts an operator on top that fills some slots, and a filter on that for the predicates which can be asked now. */
  add(plan: Operator, filled: readonly number[], rows: number): void {
    this.plan = this.compiler.made(plan)
    this.rows = rows
    for (const slot of filled) this.missing.delete(slot)
    this.filter()
  }

  /** Asks the predicates that can be asked. */
  filter(): void {
    const ready = this.pending.filter(({ uses }) => uses.every((slot) => this.has(slot)))
    if (ready.length === 0) return
    this.pending = this.pending.filter((predicate) => !ready.includes(predicate))
    const { compiler } = this
    const tests = ready.map(({ expression }) => compiler.compileTest(expression))
    const about = {
      name: 'Filter',
      details: describePredicates(ready),
      estimate: this.rows,
      inputs: [this.plan],
    }
    this.plan = compiler.made(new Filter(compiler.run, this.plan, tests, about))
  }
}
