import type { Adjacency } from './adjacency.js'
import type { Store } from './store.js'
import type { StoreNode } from './store-node.js'
import type { StoreRelationship } from './store-relationship.js'

/** How a step is walked, seen from where it begins. */
export type StepDirection = 'out' | 'in' | 'both'

/** From how many relationships on those of one type are searched for by halving. */
const WORTH_A_SEARCH = 16

/**
 * Goes over the relationships that leave a node in a direction, of some types or of all. A loop counts once where both directions do.
 *
 * `begin` stands before the first one; while `next` is true, the two ordinals are those of the relationship and of its other end.
 */
export class StepCursor {
  relationship = -1
  end = -1
  private node: StoreNode | undefined
  private adjacency: Adjacency | undefined
  /** Packed once for all: a store never packs again. */
  private outgoing: Adjacency | undefined
  private incoming: Adjacency | undefined
  private list: readonly StoreRelationship[] | undefined
  private position = 0
  private limit = 0
  private incomes = false

  /** @param types Which types count, by number; undefined for all. */
  constructor(
    private readonly store: Store,
    readonly direction: StepDirection,
    private readonly types: TypeChoice | undefined,
  ) {}

  begin(node: StoreNode | undefined): void {
    this.node = node
    this.enter(this.direction === 'in')
  }

  next(): boolean {
    for (;;) {
      if (this.list === undefined ? this.nextPacked() : this.nextListed(this.list)) return true
      if (this.incomes || this.direction !== 'both' || this.node === undefined) return false
      this.enter(true)
    }
  }

  /** How many are left at most, in the direction that comes first. */
  get left(): number {
    return (this.list === undefined ? this.limit : this.list.length) - this.position
  }

  private enter(incomes: boolean): void {
    const { node, store, types } = this
    this.incomes = incomes
    this.position = 0
    this.limit = 0
    this.list = node?.changed === undefined ? undefined : incomes ? node.changed.incoming : node.changed.outgoing
    if (node === undefined || this.list !== undefined) return
    const adjacency = incomes ? (this.incoming ??= store.adjacency('in')) : (this.outgoing ??= store.adjacency('out'))
    this.adjacency = adjacency
    this.position = adjacency.offsets[node.ordinal] ?? 0
    this.limit = adjacency.offsets[node.ordinal + 1] ?? 0
    if (types?.only !== undefined && this.limit - this.position > WORTH_A_SEARCH) this.narrow(adjacency, types.only)
  }

  private narrow({ types }: Adjacency, type: number): void {
    const from = firstAt(types, type, this.position, this.limit)
    this.limit = firstAt(types, type + 1, from, this.limit)
    this.position = from
  }

  private nextPacked(): boolean {
    const { adjacency, limit, types } = this
    if (adjacency === undefined) return false
    while (this.position < limit) {
      const at = this.position++
      if (types !== undefined && !types.has(adjacency.types[at] ?? -1)) continue
      const end = adjacency.ends[at] ?? -1
      if (this.incomes && this.direction === 'both' && end === this.node?.ordinal) continue
      this.end = end
      this.relationship = adjacency.relationships[at] ?? -1
      return true
    }
    return false
  }

  private nextListed(list: readonly StoreRelationship[]): boolean {
    while (this.position < list.length) {
      const step = list[this.position++]
      if (step === undefined || this.types?.hasName(step.type) === false) continue
      if (this.incomes && this.direction === 'both' && step.start === step.end) continue
      this.end = (this.incomes ? step.start : step.end).ordinal
      this.relationship = step.ordinal
      return true
    }
    return false
  }
}

/** A choice of relationship types, by number and by name. */
export interface TypeChoice {
  /** The only type there is in it. */
  readonly only: number | undefined
  has(type: number): boolean
  hasName(type: string): boolean
}

/** The first place from `from` on where the type is `type` or higher. */
function firstAt(types: Int32Array, type: number, from: number, to: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((types[middle] ?? 0) < type) low = middle + 1
    else high = middle
  }
  return low
}
