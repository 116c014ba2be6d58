import type { BoundPath } from '../analysis/bound-pattern.js'
import type { Frame } from '../run/frame.js'
import { ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import { StoreNode } from '../store/store-node.js'
import { StoreRelationship } from '../store/store-relationship.js'
import { PathValue } from '../values/entities.js'

/** Makes the values of named paths from the nodes and relationships that a pattern has found. */
export class BuildPaths implements Operator {
  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly paths: readonly BoundPath[],
    readonly about: OperatorFacts,
  ) {}

  open(): void {
    this.input.open()
  }

  next(): Status {
    const status = this.input.next()
    if (status === ROW) for (const path of this.paths) this.run.frame[path.slot] = pathIn(this.run.frame, path)
    return status
  }
}

/** The path that lies in the frame; null when a part of it is null. */
export function pathIn(frame: Frame, path: BoundPath): PathValue | null {
  const start = frame[path.start]
  if (!(start instanceof StoreNode)) return null
  const nodes: StoreNode[] = [start]
  const relationships: StoreRelationship[] = []
  let node = start
  for (const slot of path.steps) {
    const value = frame[slot] ?? null
    if (value === null) return null
    for (const step of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
      if (!(step instanceof StoreRelationship)) return null
      node = step.otherEnd(node)
      relationships.push(step)
      nodes.push(node)
    }
  }
  return new PathValue(nodes, relationships)
}
