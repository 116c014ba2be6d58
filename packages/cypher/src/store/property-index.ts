import { equalityKey } from '../values/equality-key.js'
import type { Key } from '../values/key-of.js'
import type { CypherValue } from '../values/value.js'
import type { StoreNode } from './store-node.js'

/**
 * Nodes by the value of one property, made when it is first asked for.
 *
 * A look-up gives candidates: the asker checks them again. Entries of values that a node no longer has may remain.
 */
export class PropertyIndex {
  private readonly buckets = new Map<Key, StoreNode[]>()

  constructor(
    readonly name: string,
    nodes: readonly StoreNode[],
  ) {
    for (const node of nodes) if (!node.deleted) this.add(node)
  }

  /** Puts a node under the value that it has now. */
  add(node: StoreNode): void {
    const value = node.property(this.name)
    if (value === null) return
    const key = equalityKey(value)
    const bucket = this.buckets.get(key)
    if (bucket === undefined) this.buckets.set(key, [node])
    else if (bucket.at(-1) !== node && (bucket.length > 8 || !bucket.includes(node))) bucket.push(node)
  }

  /** Nodes that may have a value equal to this one; each once, but for nodes whose value was changed to and fro. */
  find(value: CypherValue): readonly StoreNode[] {
    return value === null ? [] : (this.buckets.get(equalityKey(value)) ?? [])
  }

  /** How many different values there are. */
  get size(): number {
    return this.buckets.size
  }
}
