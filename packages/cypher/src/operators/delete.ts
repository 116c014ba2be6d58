import { CypherError } from '../errors/cypher-error.js'
import { positionAt } from '../errors/position.js'
import type { Evaluate } from '../run/frame.js'
import { DONE, PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import { StoreNode } from '../store/store-node.js'
import { StoreRelationship } from '../store/store-relationship.js'
import { PathValue } from '../values/entities.js'
import { typeNameOf } from '../values/type-name.js'
import type { CypherValue } from '../values/value.js'
import { RowBuffer } from './row-buffer.js'

/** An expression whose value is to be deleted. */
export interface DeleteTarget {
  readonly evaluate: Evaluate
  readonly at: number
}

/**
 * Deletes what the rows name. All rows are taken first and relationships go before nodes, so that it does not matter what is named
 * where; a node may leave no relationship behind, unless the clause detaches.
 */
export class Delete implements Operator {
  private readonly buffer: RowBuffer
  private readonly nodes = new Set<StoreNode>()
  private readonly relationships = new Set<StoreRelationship>()
  private deleted = false

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly options: {
      readonly targets: readonly DeleteTarget[]
      readonly detaches: boolean
      readonly slots: readonly number[]
    },
    readonly about: OperatorFacts,
  ) {
    this.buffer = new RowBuffer(run.budget, options.slots)
  }

  open(): void {
    this.input.open()
    this.buffer.clear()
    this.nodes.clear()
    this.relationships.clear()
    this.deleted = false
  }

  next(): Status {
    if (!this.deleted) {
      const status = this.collect()
      if (status !== DONE) return status
      this.deleteAll()
      this.deleted = true
    }
    return this.buffer.replay(this.run.frame)
  }

  private collect(): Status {
    const { frame, budget } = this.run
    for (;;) {
      const status = this.input.next()
      if (status !== ROW) return status
      for (const { evaluate, at } of this.options.targets) this.add(evaluate(frame), at)
      this.buffer.save(frame)
      if (budget.step()) return PAUSE
    }
  }

  private add(value: CypherValue, at: number): void {
    if (value === null) return
    if (value instanceof StoreNode) this.nodes.add(value)
    else if (value instanceof StoreRelationship) this.relationships.add(value)
    else if (value instanceof PathValue) for (const part of [...value.nodes, ...value.relationships]) this.add(part, at)
    else throw this.error(at, `Expected a node, a relationship or a path, found ${typeNameOf(value)}`)
  }

  private deleteAll(): void {
    const { writer } = this.run
    for (const relationship of this.relationships) writer.deleteRelationship(relationship)
    for (const node of this.nodes) {
      const left = this.run.store.relationshipsOf(node)
      if (left.length > 0 && !this.options.detaches) {
        throw new CypherError(
          'ConstraintVerificationFailed',
          'DeleteConnectedNode',
          `The node ${node.id} still has relationships: delete them, too, or use DETACH DELETE`,
        )
      }
      for (const relationship of left) writer.deleteRelationship(relationship)
      writer.deleteNode(node)
    }
  }

  private error(at: number, message: string): CypherError {
    return new CypherError('TypeError', 'InvalidArgumentType', message, { position: positionAt(this.run.text, at) })
  }
}
