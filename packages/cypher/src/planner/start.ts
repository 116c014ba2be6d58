import type { Frame } from '../run/frame.js'
import type { StoreNode } from '../store/store-node.js'

/** A way to come by the nodes of a variable, and how many it is expected to give for each row. */
export interface Start {
  readonly name: string
  readonly details: string
  readonly rows: number
  readonly find: (frame: Frame) => readonly StoreNode[]
}
