import type { CypherValue } from '../values/value.js'

/** The row at hand: one place for each variable of the whole query, filled and overwritten while the query runs. */
export type Frame = CypherValue[]

/** An expression made ready to run: the value for the row at hand. */
export type Evaluate = (frame: Frame) => CypherValue

/** A predicate made ready to run: unknown counts as false. */
export type Test = (frame: Frame) => boolean
