import type { BoundPredicate } from '../analysis/bound-pattern.js'
import type { BoundMatch } from '../analysis/bound-query.js'
import type { Compiler } from '../evaluator/compiler.js'
import type { Operator } from '../run/operator.js'
import type { Expression } from '../syntax/expression.js'
import type { LabelExpression } from '../syntax/pattern.js'
import { mentionsSlot } from './mentions-slot.js'
import { planFilter } from './plan-filter.js'

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

  /** The labels that a node of this pattern must have, as far as its predicates say. */
  labelsOf(slot: number): readonly string[] {
    const { slots } = this.compiler.bindings
    return this.match.predicates.flatMap(({ expression }) =>
      expression.kind === 'labelCheck' && slots.get(expression.target) === slot ? requiredNames(expression.labels) : [],
    )
  }

  /** The slots that a part of a predicate needs. */
  usesOf(expression: Expression, { uses }: BoundPredicate): readonly number[] {
    return uses.filter((slot) => mentionsSlot(this.compiler.bindings, expression, slot))
  }

  /** Takes note of predicates that a plan for a part of the pattern asks already. */
  answered(predicates: readonly BoundPredicate[]): void {
    this.pending = this.pending.filter((predicate) => !predicates.includes(predicate))
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
    this.plan = planFilter(this.compiler, ready, this.plan, this.rows)
  }
}

/** The names that all must hold. */
function requiredNames(labels: LabelExpression): readonly string[] {
  if (labels.kind === 'name') return [labels.name]
  return labels.kind === 'and' ? labels.operands.flatMap(requiredNames) : []
}
