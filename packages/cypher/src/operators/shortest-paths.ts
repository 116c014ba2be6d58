import { DONE, PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import type { StoreNode } from '../store/store-node.js'
import { nodeAt } from './node-at.js'
import { ShortestSearch } from './shortest-search.js'
import type { ShortestOptions, WalkSearch } from './walk-search.js'
import { WalksByLength } from './walks-by-length.js'

/** For each row with two nodes, the shortest walks between them. */
export class ShortestPaths implements Operator {
  private search: WalkSearch | undefined

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly options: ShortestOptions,
    readonly about: OperatorFacts,
  ) {}

  open(): void {
    this.input.open()
    this.search = undefined
  }

  next(): Status {
    const { frame } = this.run
    const { slots } = this.options
    for (;;) {
      if (this.search !== undefined) {
        const walk = this.search.next()
        if (walk === PAUSE) return PAUSE
        if (walk !== undefined) {
          frame[slots.relationship] = walk
          return ROW
        }
        this.search = undefined
      }
      const status = this.input.next()
      if (status === DONE || status === PAUSE) return status
      const from = nodeAt(frame, slots.from)
      const to = nodeAt(frame, slots.to)
      if (from !== undefined && to !== undefined) this.search = this.searchFor(from, to)
    }
  }

  /** Breadth first from both ends where the first length that reaches is wanted, else all walks by their length. */
  private searchFor(from: StoreNode, to: StoreNode): WalkSearch {
    const { selector, repetition } = this.options
    const firstOnly = selector.kind === 'allShortest' || selector.count === 1
    const short = repetition.min <= 1 && from !== to
    return firstOnly && short
      ? new ShortestSearch(this.run, this.options, from, to)
      : new WalksByLength(this.run, this.options, from, to)
  }
}
