import type { Float } from '../values/float.js'
import type { Temporal } from '../values/temporal.js'
import type { ResultNode, ResultPath, ResultRelationship } from './result-entities.js'

/** A map in a result. */
export interface ResultMap {
  readonly [key: string]: ResultValue
}

/** What a cell of a result holds: JavaScript's own values, and objects that say by `kind` what they are. */
export type ResultValue =
  | null
  | boolean
  | string
  | number
  | bigint
  | Float
  | Temporal
  | ResultNode
  | ResultRelationship
  | ResultPath
  | ResultMap
  | readonly ResultValue[]
