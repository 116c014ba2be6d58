import type { BoundPath } from '../analysis/bound-pattern.js'
import { CypherError } from '../errors/cypher-error.js'
import type { Change } from '../evaluator/set-items.js'
import { PAUSE, ROW, type Operator, type OperatorFacts, type Status } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import { pathIn } from './build-paths.js'
import { create, type CreateActions } from './create.js'

/** What MERGE looks for, and what it makes where nothing is found. */
export interface MergeOptions {
  readonly search: Operator
  readonly found: readonly { readonly from: number; readonly to: number }[]
  readonly actions: CreateActions
  readonly paths: readonly BoundPath[]
  readonly onCreate: readonly Change[]
  readonly onMatch: readonly Change[]
}

/** For each row, the ways in which a pattern is found; when there are none, the pattern is made. */
export class Merge implements Operator {
  private isInside = false
  private found = false

  constructor(
    private readonly run: RunContext,
    private readonly input: Operator,
    private readonly options: MergeOptions,
    readonly about: OperatorFacts,
  ) {}

  open(): void {
    this.input.open()
    this.isInside = false
  }

  next(): Status {
    const { frame } = this.run
    const { search, actions, onCreate, onMatch } = this.options
    for (;;) {
      if (this.isInside) {
        const status = search.next()
        if (status === PAUSE) return PAUSE
        if (status === ROW) return this.takeFound(onMatch)
        this.isInside = false
        if (!this.found) {
          create(this.run, actions)
          this.buildPaths()
          for (const change of onCreate) change(frame)
          return ROW
        }
      }
      const status = this.input.next()
      if (status !== ROW) return status
      this.refuseNulls()
      search.open()
      this.isInside = true
      this.found = false
    }
  }

  private takeFound(onMatch: readonly Change[]): Status {
    const { frame } = this.run
    this.found = true
    for (const { from, to } of this.options.found) frame[to] = frame[from] ?? null
    for (const change of onMatch) change(frame)
    return ROW
  }

  private buildPaths(): void {
    for (const path of this.options.paths) this.run.frame[path.slot] = pathIn(this.run.frame, path)
  }

  /** A null property is never found and cannot be stored: the clause would make a node each time. */
  private refuseNulls(): void {
    const { frame } = this.run
    const { nodes, relationships } = this.options.actions
    for (const { properties } of [...nodes, ...relationships]) {
      for (const [name, value] of properties(frame)) {
        if (value !== null) continue
        throw new CypherError('SemanticError', 'MergeReadOwnWrites', `MERGE cannot use null for property ${name}`)
      }
    }
  }
}
