import type { BoundGroup } from '../analysis/bound-pattern.js'
import { DONE, PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import type { StoreNode } from '../store/store-node.js'
import { StoreRelationship } from '../store/store-relationship.js'
import type { CypherValue } from '../values/value.js'
import { nodeAt } from './node-at.js'

/** What walking a group once gives: the node it ends at, its relationships in order, and the values of its variables. */
interface Turn {
  readonly end: StoreNode
  readonly steps: readonly StoreRelationship[]
  readonly values: readonly CypherValue[]
}

/** The turns that can be taken from one node of the walk, and which comes next. */
interface Level {
  readonly node: StoreNode
  readonly turns: readonly Turn[]
  position: number
}

/** For each row, every way to walk a group again and again from a node, taking no relationship twice, depth first. */
export class ExpandGroup implements Operator {
  private readonly levels: Level[] = []
  private readonly taken: Turn[] = []
  private fresh = false

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    /** A plan for the group's inside, from the node in `innerFrom`. */
    private readonly inside: Operator,
    private readonly group: BoundGroup,
    private readonly options: { readonly into: boolean; readonly taken: readonly number[] },
    readonly about: OperatorFacts,
  ) {}

  open(): void {
    this.input.open()
    this.levels.length = 0
    this.taken.length = 0
    this.fresh = false
  }

  next(): Status {
    for (;;) {
      const status = this.levels.length === 0 ? this.begin() : this.advance()
      if (status !== ROW) return status
      if (this.fresh && this.ends()) return ROW
    }
  }

  private begin(): Status {
    const status = this.input.next()
    if (status !== ROW) return status
    this.fresh = false
    const node = nodeAt(this.run.frame, this.group.from)
    if (node !== undefined) this.enter(node)
    return this.run.budget.step() ? PAUSE : ROW
  }

  private enter(node: StoreNode): void {
    const { min, max } = this.group.repetition
    this.levels.push({ node, turns: this.taken.length < max ? this.turnsFrom(node) : [], position: 0 })
    this.fresh = this.taken.length >= min
  }

  private advance(): Status {
    if (this.run.budget.step()) return PAUSE
    this.fresh = false
    const level = this.levels.at(-1)
    const turn = level?.turns[level.position++]
    if (turn === undefined) {
      this.levels.pop()
      this.taken.pop()
    } else if (this.mayTake(turn)) {
      this.taken.push(turn)
      this.enter(turn.end)
    }
    return ROW
  }

  /** All turns from a node: the group's inside is small, and asked to its end. */
  private turnsFrom(node: StoreNode): readonly Turn[] {
    const { frame, budget } = this.run
    const { innerFrom, innerTo, innerRelationships, collected } = this.group
    const turns: Turn[] = []
    frame[innerFrom] = node
    this.inside.open()
    for (let status = this.inside.next(); status !== DONE; status = this.inside.next()) {
      if (status === PAUSE) {
        budget.look()
        continue
      }
      const end = nodeAt(frame, innerTo)
      const steps = innerRelationships.flatMap((slot) => frame[slot] ?? null).filter((step) => step instanceof StoreRelationship)
      budget.charge(steps.length + collected.length + 1)
      if (end !== undefined) turns.push({ end, steps, values: collected.map(({ inner }) => frame[inner] ?? null) })
    }
    return turns
  }

  private mayTake({ steps }: Turn): boolean {
    const { frame } = this.run
    const others = this.options.taken.flatMap((slot) => frame[slot] ?? null)
    return steps.every((step) => !others.includes(step) && !this.taken.some((turn) => turn.steps.includes(step)))
  }

  private ends(): boolean {
    const { frame } = this.run
    const { to, collected, walked } = this.group
    const node = this.levels.at(-1)?.node
    if (node === undefined || (this.options.into && nodeAt(frame, to) !== node)) return false
    frame[to] = node
    frame[walked] = this.taken.flatMap(({ steps }) => steps)
    collected.forEach(({ outer }, index) => (frame[outer] = this.taken.map(({ values }) => values[index] ?? null)))
    this.run.budget.charge(this.taken.length * (collected.length + 1))
    return true
  }
}
