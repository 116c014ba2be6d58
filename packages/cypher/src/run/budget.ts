import { CypherError } from '../errors/cypher-error.js'

/** How far a run may go; every limit ends it with a `LimitError` that names the limit. */
export interface Limits {
  /** Milliseconds; needs the clock (`now`). Default: none. */
  readonly time?: number
  /** Rows in the result; those behind are cut off, and the result says so. Default: none. */
  readonly rows?: number
  /** Steps of work: nodes and relationships looked at, list entries made. Default: 100 million. */
  readonly steps?: number
  /** Bytes held in lists, groups and sorted rows, estimated. Default: 512 MiB. */
  readonly memory?: number
}

export const DEFAULT_STEPS = 100_000_000
export const DEFAULT_MEMORY = 1 << 29

/** Steps between two looks at the clock and the signal: some milliseconds. */
const STEPS_BETWEEN_LOOKS = 50_000

/** What one value in a list or a row takes, about. */
const BYTES_A_VALUE = 16

/** What one run may still spend. */
export class Budget {
  private steps = 0
  private lookAt = STEPS_BETWEEN_LOOKS
  private checkAt = STEPS_BETWEEN_LOOKS
  private held = 0
  private readonly maxSteps: number
  private readonly maxMemory: number
  private readonly deadline: number

  constructor(
    private readonly limits: Limits,
    private readonly now: (() => number) | undefined,
    private readonly isCancelled: () => boolean,
  ) {
    this.maxSteps = limits.steps ?? DEFAULT_STEPS
    this.maxMemory = limits.memory ?? DEFAULT_MEMORY
    if (limits.time !== undefined && now === undefined) {
      throw new CypherError('ArgumentError', 'MissingClock', 'A limit on time needs a clock: pass `now`, for example Date.now')
    }
    this.deadline = limits.time === undefined || now === undefined ? Infinity : now() + limits.time
  }

  /** Counts one step. True when it is time to pause, so that the run can look at the clock and the signal. */
  step(): boolean {
    return ++this.steps >= this.lookAt
  }

  /** Looks at everything that may end the run, and begins the next stretch. @throws CypherError (LimitError, CancelledError) */
  look(): void {
    this.check()
    this.lookAt = this.steps + STEPS_BETWEEN_LOOKS
  }

  private check(): void {
    this.checkAt = this.steps + STEPS_BETWEEN_LOOKS
    if (this.steps > this.maxSteps) throw exceeded('StepLimit', `${this.maxSteps} steps of work`)
    if (this.deadline !== Infinity && this.now !== undefined && this.now() > this.deadline) {
      throw exceeded('TimeLimit', `${this.limits.time ?? 0} milliseconds`)
    }
    if (this.isCancelled()) throw new CypherError('CancelledError', 'Cancelled', 'The query was cancelled')
  }

  /** Counts a list or a text that an expression makes, in values. It is work too: what is made and thrown away counts as steps. */
  charge(values: number): void {
    if (values * BYTES_A_VALUE > this.maxMemory) throw exceeded('MemoryLimit', `${this.maxMemory} bytes`)
    this.steps += values
    // A pause stays due: only the limits are looked at here.
    if (this.steps >= this.checkAt || this.steps > this.maxSteps) this.check()
  }

  /** Counts values that an operator keeps until its end. */
  hold(values: number): void {
    this.held += values
    if (this.held * BYTES_A_VALUE > this.maxMemory) throw exceeded('MemoryLimit', `${this.maxMemory} bytes`)
  }

  release(values: number): void {
    this.held -= values
  }
}

function exceeded(detail: string, limit: string): CypherError {
  return new CypherError('LimitError', detail, `The query was ended: it needs more than ${limit}`)
}
