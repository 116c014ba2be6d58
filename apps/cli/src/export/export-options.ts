import type { DbOptions } from '../options.js'

/** Options of `claimgraph export`. */
export interface ExportOptions extends DbOptions {
  readonly format: string
  readonly out: string
  readonly query?: string
  readonly around?: string
  /** How near to `around`; 1 unless given. */
  readonly hops?: number
  readonly without: readonly string[]
  readonly json?: true
}
