import { PAUSE } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import { StepCursor, type StepDirection } from '../store/step-cursor.js'
import type { StoreNode } from '../store/store-node.js'
import type { StoreRelationship } from '../store/store-relationship.js'
import { mayWalk, type ShortestOptions, type WalkSearch } from './walk-search.js'

const TURNED: Readonly<Record<StepDirection, StepDirection>> = { out: 'in', in: 'out', both: 'both' }

/** One end of the search: how far each node is, and by which relationships it is reached from one node nearer. */
interface Side {
  readonly distances: Map<StoreNode, number>
  readonly reachedBy: Map<StoreNode, StoreRelationship[]>
  readonly steps: StepCursor
  frontier: readonly StoreNode[]
  depth: number
}

/**
 * The shortest walks between two different nodes, breadth first from both ends: level by level, always at the end with fewer nodes to
 * go on from. A shortest walk takes no node twice, so no relationship either.
 */
export class ShortestSearch implements WalkSearch {
  private readonly left: Side
  private readonly right: Side
  private walks: Iterator<readonly StoreRelationship[]> | undefined
  private given = 0

  constructor(
    private readonly run: RunContext,
    private readonly options: ShortestOptions,
    from: StoreNode,
    to: StoreNode,
  ) {
    const { direction, types } = options
    this.left = newSide(from, new StepCursor(run.store, direction, types))
    this.right = newSide(to, new StepCursor(run.store, TURNED[direction], types))
  }

  next(): readonly StoreRelationship[] | typeof PAUSE | undefined {
    const { selector, repetition } = this.options
    while (this.walks === undefined) {
      const meeting = this.meetingNodes()
      if (meeting.length > 0) this.walks = this.walksThrough(meeting)
      else if (this.left.depth + this.right.depth >= repetition.max || this.isStuck()) return undefined
      else {
        this.grow(this.left.frontier.length <= this.right.frontier.length ? this.left : this.right)
        if (this.run.budget.step()) return PAUSE
      }
    }
    if (selector.kind !== 'allShortest' && selector.kind !== 'shortestGroups' && this.given > 0) return undefined
    const next = this.walks.next()
    if (next.done === true) return undefined
    this.given++
    this.run.budget.step()
    return next.value
  }

  private isStuck(): boolean {
    return this.left.frontier.length === 0 || this.right.frontier.length === 0
  }

  /** Nodes of the level that was reached last which the other end has reached, too. */
  private meetingNodes(): readonly StoreNode[] {
    const total = this.left.depth + this.right.depth
    const [few, other] =
      this.left.frontier.length <= this.right.frontier.length ? [this.left, this.right] : [this.right, this.left]
    return few.frontier.filter((node) => few.depth + (other.distances.get(node) ?? Infinity) === total)
  }

  /** One level further; each node is kept with all relationships that reach it in this many steps. */
  private grow(side: Side): void {
    const { steps } = side
    const { relationships, nodes } = this.run.store
    const next: StoreNode[] = []
    side.depth++
    for (const node of side.frontier) {
      steps.begin(node)
      while (steps.next()) this.reach(side, nodes[steps.end], relationships[steps.relationship], next)
    }
    side.frontier = next
  }

  private reach(side: Side, other: StoreNode | undefined, step: StoreRelationship | undefined, next: StoreNode[]): void {
    this.run.budget.charge(1)
    if (other === undefined || step === undefined) return
    const known = side.distances.get(other)
    if ((known !== undefined && known !== side.depth) || !mayWalk(this.run, this.options, step)) return
    if (known === undefined) {
      side.distances.set(other, side.depth)
      side.reachedBy.set(other, [step])
      next.push(other)
    } else side.reachedBy.get(other)?.push(step)
  }

  private *walksThrough(nodes: readonly StoreNode[]): Generator<readonly StoreRelationship[]> {
    for (const node of nodes) {
      for (const before of walksBack(this.left, node)) {
        for (const behind of walksBack(this.right, node)) yield [...before.toReversed(), ...behind]
      }
    }
  }
}

function newSide(start: StoreNode, steps: StepCursor): Side {
  return { distances: new Map([[start, 0]]), reachedBy: new Map(), steps, frontier: [start], depth: 0 }
}

/** The walks from a node back to where a side began, the relationship at the node first. */
function* walksBack(side: Side, node: StoreNode): Generator<readonly StoreRelationship[]> {
  const open: { readonly node: StoreNode; readonly walk: readonly StoreRelationship[] }[] = [{ node, walk: [] }]
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    const steps = side.reachedBy.get(state.node)
    if (steps === undefined) {
      yield state.walk
      continue
    }
    for (const step of steps.toReversed()) open.push({ node: step.otherEnd(state.node), walk: [...state.walk, step] })
  }
}
