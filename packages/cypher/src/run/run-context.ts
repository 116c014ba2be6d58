import type { FunctionContext } from '../functions/function-definition.js'
import type { Store } from '../store/store.js'
import type { StoreWriter } from '../store/store-writer.js'
import type { CypherMap } from '../values/value.js'
import type { Budget } from './budget.js'
import type { Frame } from './frame.js'

/** Everything that the parts of one run share. */
export interface RunContext {
  readonly store: Store
  readonly writer: StoreWriter
  readonly parameters: CypherMap
  readonly budget: Budget
  readonly functions: FunctionContext
  readonly frame: Frame
  /** The query, for the places of errors. */
  readonly text: string
  readonly searched: readonly string[] | undefined
}
