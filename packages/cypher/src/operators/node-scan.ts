import type { Frame } from '../run/frame.js'
import { PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import type { StoreNode } from '../store/store-node.js'

const NONE: readonly StoreNode[] = []

/** For each row, every node of a list: all nodes, those with a label, those that an index finds for the row. */
export class NodeScan implements Operator {
  private candidates: readonly StoreNode[] = NONE
  private position = 0

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly slot: number,
    private readonly find: (frame: Frame) => readonly StoreNode[],
    readonly about: OperatorFacts,
  ) {}

  open(): void {
    this.input.open()
    this.candidates = NONE
    this.position = 0
  }

  next(): Status {
    const { frame, budget } = this.run
    for (;;) {
      const { candidates } = this
      while (this.position < candidates.length) {
        const node = candidates[this.position++]
        if (node === undefined || node.deleted) continue
        frame[this.slot] = node
        budget.step()
        return ROW
      }
      const status = this.input.next()
      if (status !== ROW) return status
      this.candidates = this.find(frame)
      this.position = 0
      if (budget.step()) return PAUSE
    }
  }
}
