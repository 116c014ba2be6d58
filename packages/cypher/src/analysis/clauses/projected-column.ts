import type { Expression } from '../../syntax/expression.js'
import type { ScopeEntry } from '../scope.js'

/** One column of a projection. */
export interface ProjectedColumn extends ScopeEntry {
  readonly expression: Expression
  readonly at: number
}
