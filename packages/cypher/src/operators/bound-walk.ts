import type { Test } from '../run/frame.js'
import { PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import type { StoreNode } from '../store/store-node.js'
import { StoreRelationship } from '../store/store-relationship.js'
import { mayTake } from './may-take.js'
import { nodeAt } from './node-at.js'
import type { RepeatedOptions } from './expand-repeated.js'

/** For each row that has a list of relationships, whether the list is such a walk; its two ends are filled in or compared. */
export class BoundWalk implements Operator {
  private starts: readonly StoreNode[] = []

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly options: RepeatedOptions,
    private readonly has: { readonly from: boolean; readonly to: boolean },
    readonly about: OperatorFacts,
  ) {}

  open(): void {
    this.input.open()
    this.starts = []
  }

  next(): Status {
    for (;;) {
      const [start, ...others] = this.starts
      this.starts = others
      if (start !== undefined) {
        if (this.place(start)) return ROW
        continue
      }
      const status = this.input.next()
      if (status !== ROW) return status
      if (this.run.budget.step()) return PAUSE
      this.starts = this.startsOf(this.list())
    }
  }

  private list(): readonly StoreRelationship[] | undefined {
    const value = this.run.frame[this.options.slots.relationship]
    if (!Array.isArray(value)) return undefined
    const steps = (value as readonly unknown[]).filter((step) => step instanceof StoreRelationship)
    return steps.length === value.length && new Set(steps).size === steps.length ? steps : undefined
  }

  /** Where the walk may begin: at the node that the row has, or at an end of the first relationship. */
  private startsOf(list: readonly StoreRelationship[] | undefined): readonly StoreNode[] {
    const { repetition, slots } = this.options
    if (list === undefined || list.length < repetition.min || list.length > repetition.max) return []
    const known = this.has.from ? nodeAt(this.run.frame, slots.from) : undefined
    if (this.has.from) return known === undefined ? [] : [known]
    const [first] = list
    return first === undefined ? [] : [...new Set([first.start, first.end])]
  }

  private place(start: StoreNode): boolean {
    const { slots } = this.options
    const { frame } = this.run
    const end = this.endOf(start, this.list() ?? [])
    if (end === undefined || (this.has.to && nodeAt(frame, slots.to) !== end)) return false
    frame[slots.from] = start
    frame[slots.to] = end
    return true
  }

  private endOf(start: StoreNode, list: readonly StoreRelationship[]): StoreNode | undefined {
    const { direction, element } = this.options
    const tests: readonly Test[] = this.options.tests
    const { frame } = this.run
    let node = start
    for (const step of list) {
      const forward = step.start === node && direction !== 'in'
      const backward = step.end === node && direction !== 'out'
      if (!(forward || backward) || !mayTake(step, frame, this.options)) return undefined
      frame[element] = step
      if (!tests.every((test) => test(frame))) return undefined
      node = step.otherEnd(node)
    }
    return node
  }
}
