import type { EvaluateProperties } from '../evaluator/properties.js'
import { CypherError } from '../errors/cypher-error.js'
import { PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import type { StoreNode } from '../store/store-node.js'
import { nodeAt } from './node-at.js'

/** What is made of each row, nodes first. */
export interface CreateActions {
  readonly nodes: readonly {
    readonly slot: number
    readonly labels: readonly string[]
    readonly properties: EvaluateProperties
  }[]
  readonly relationships: readonly {
    readonly slot: number
    readonly type: string
    readonly start: number
    readonly end: number
    readonly properties: EvaluateProperties
  }[]
}

/** Makes nodes and relationships of each row. */
export class Create implements Operator {
  private paused = false

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly actions: CreateActions,
    readonly about: OperatorFacts,
  ) {}

  open(): void {
    this.input.open()
    this.paused = false
  }

  next(): Status {
    if (!this.paused && this.run.budget.step()) {
      this.paused = true
      return PAUSE
    }
    this.paused = false
    const status = this.input.next()
    if (status === ROW) create(this.run, this.actions)
    return status
  }
}

/** Makes what the actions say of the row at hand. */
export function create(run: RunContext, { nodes, relationships }: CreateActions): void {
  const { frame, writer } = run
  for (const { slot, labels, properties } of nodes) frame[slot] = writer.createNode(labels, properties(frame))
  for (const { slot, type, start, end, properties } of relationships) {
    frame[slot] = writer.createRelationship(type, endOf(run, start), endOf(run, end), properties(frame))
  }
}

function endOf(run: RunContext, slot: number): StoreNode {
  const node = nodeAt(run.frame, slot)
  if (node === undefined) throw new CypherError('SemanticError', 'MissingNode', 'A relationship cannot begin or end at null')
  if (node.deleted)
    throw new CypherError('EntityNotFound', 'DeletedEntityAccess', `The node ${node.id} was deleted by this query`)
  return node
}
