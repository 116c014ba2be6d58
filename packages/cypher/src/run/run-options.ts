import type { IntegerMode } from '../results/to-javascript.js'
import type { GraphSchema } from '../store/schema.js'
import type { Limits } from './budget.js'

/** The part of an AbortSignal that is asked. */
export interface CancelSignal {
  readonly aborted: boolean
}

/** How a query is run; everything is optional. */
export interface RunOptions {
  /** Values for `$name`, as JavaScript has them; `toFloat(1)` makes a float of a number that would be an integer. */
  readonly parameters?: Readonly<Record<string, unknown>>
  /** Where the graph keeps labels and types. */
  readonly schema?: GraphSchema
  /** Where the run ends at the latest. */
  readonly limits?: Limits
  /** Whether the host's memory runs short; asked now and then, and the run ends where it does. The estimates of `limits.memory` know nothing of the host. */
  readonly memoryIsShort?: () => boolean
  /** Ends the run when it is aborted. */
  readonly signal?: CancelSignal
  /** The clock, in milliseconds since 1970: a moment that stands still, or a function such as Date.now. */
  readonly now?: number | (() => number)
  /** A source of numbers in [0, 1), such as Math.random. */
  readonly random?: () => number
  /** Allows clauses that change the graph: a copy of it, which the result carries, or a store. */
  readonly write?: boolean
  /** How integers come out. Default: `number`. */
  readonly integers?: IntegerMode
}
