import { PAUSE } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import { StepCursor } from '../store/step-cursor.js'
import type { StoreNode } from '../store/store-node.js'
import type { StoreRelationship } from '../store/store-relationship.js'
import { mayWalk, type ShortestOptions, type WalkSearch } from './walk-search.js'

interface Walk {
  readonly node: StoreNode
  readonly steps: readonly StoreRelationship[]
}

/** Walks between two nodes that take no relationship twice, the shortest first, as many as the selector wants. */
export class WalksByLength implements WalkSearch {
  private readonly steps: StepCursor
  private level: readonly Walk[]
  private nextLevel: Walk[] = []
  private position = 0
  private length = 0
  private found: Walk[] = []
  private given = 0
  private groups = 0
  private groupLength = -1
  private finished = false

  constructor(
    private readonly run: RunContext,
    private readonly options: ShortestOptions,
    from: StoreNode,
    private readonly to: StoreNode,
  ) {
    this.steps = new StepCursor(run.store, options.direction, options.types)
    this.level = [{ node: from, steps: [] }]
    // The old functions give nothing for two equal ends, unless no step at all is allowed.
    this.finished = options.selector.asFunction && from === to && options.repetition.min > 0
    if (options.repetition.min === 0) this.take({ node: from, steps: [] })
  }

  next(): readonly StoreRelationship[] | typeof PAUSE | undefined {
    for (;;) {
      const walk = this.found.shift()
      if (walk !== undefined) {
        this.given++
        if (this.isEnough()) {
          this.finished = true
          this.found = []
        }
        return walk.steps
      }
      if (this.finished) return undefined
      if (!this.grow()) return PAUSE
    }
  }

  private isEnough(): boolean {
    const { kind, count } = this.options.selector
    return (kind === 'shortest' || kind === 'any') && this.given >= count
  }

  /** Goes on from one walk of the level; false when it is time to pause. */
  private grow(): boolean {
    const walk = this.level[this.position++]
    if (walk === undefined) {
      this.endLevel()
      return true
    }
    const { steps } = this
    const { relationships, nodes } = this.run.store
    steps.begin(walk.node)
    while (steps.next()) this.extend(walk, relationships[steps.relationship], nodes[steps.end])
    return !this.run.budget.step()
  }

  private extend(walk: Walk, step: StoreRelationship | undefined, node: StoreNode | undefined): void {
    this.run.budget.charge(walk.steps.length + 1)
    if (step === undefined || node === undefined) return
    if (walk.steps.includes(step) || !mayWalk(this.run, this.options, step)) return
    const longer = { node, steps: [...walk.steps, step] }
    this.nextLevel.push(longer)
    if (longer.steps.length >= this.options.repetition.min) this.take(longer)
  }

  private take(walk: Walk): void {
    if (this.finished || walk.node !== this.to) return
    if (walk.steps.length !== this.groupLength) this.groups++
    this.groupLength = walk.steps.length
    this.found.push(walk)
  }

  private endLevel(): void {
    const { selector, repetition } = this.options
    this.level = this.nextLevel
    this.nextLevel = []
    this.position = 0
    this.length++
    const grouped = selector.kind === 'allShortest' || selector.kind === 'shortestGroups'
    const enoughGroups = grouped && this.groups >= selector.count
    if (this.level.length === 0 || this.length >= repetition.max || enoughGroups) this.finished = true
  }
}
