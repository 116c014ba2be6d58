import { CypherError } from '../errors/cypher-error.js'
import { Pace } from './pace.js'

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

/** Steps that a run may take unless told. */
export const DEFAULT_STEPS = 100_000_000
/** Bytes that a run may hold unless told, roughly. */
export const DEFAULT_MEMORY = 1 << 29

/** Characters of the longest text that a query may make. */
const LONGEST_TEXT = 1 << 26

/** Characters from which on a text is more than a value. */
const WORTH_COUNTING = 256

/** What one value in a list or a row takes, about. */
const BYTES_A_VALUE = 16

/** What one run may still spend. */
export class Budget {
  private steps = 0
  /** When the turn is given away, and when limits are looked at inside of an expression. */
  private readonly turns: Pace
  private readonly checks: Pace
  private held = 0
  private readonly maxSteps: number
  private readonly maxMemory: number
  private readonly deadline: number

  constructor(
    private readonly limits: Limits,
    private readonly now: (() => number) | undefined,
    private readonly isCancelled: () => boolean,
    /** Whether the host's memory runs short. */
    private readonly isShort: () => boolean = () => false,
  ) {
    this.maxSteps = limits.steps ?? DEFAULT_STEPS
    this.maxMemory = limits.memory ?? DEFAULT_MEMORY
    if (limits.time !== undefined && now === undefined) {
      throw new CypherError('ArgumentError', 'MissingClock', 'A limit on time needs a clock: pass `now`, for example Date.now')
    }
    const moment = now?.() ?? 0
    this.turns = new Pace(moment)
    this.checks = new Pace(moment)
    this.deadline = limits.time === undefined ? Infinity : moment + limits.time
  }

  /** Counts one step. True when it is time to pause, so that the run can look at the clock and the signal. */
  step(): boolean {
    this.steps++
    return this.turns.isTime()
  }

  /** Looks at everything that may end the run, and begins the next stretch. @throws CypherError (LimitError, CancelledError) */
  look(): void {
    this.turns.begin(this.check())
  }

  /** Looks again after others had the turn. @throws CypherError (LimitError, CancelledError) */
  resume(): void {
    this.turns.resume(this.check())
  }

  /** Gives the moment. */
  private check(): number {
    if (this.steps > this.maxSteps) throw exceeded('StepLimit', `${this.maxSteps} steps of work`)
    const moment = this.now?.() ?? 0
    if (moment > this.deadline) throw exceeded('TimeLimit', `${this.limits.time ?? 0} milliseconds`)
    if (this.isCancelled()) throw new CypherError('CancelledError', 'Cancelled', 'The query was cancelled')
    if (this.isShort()) throw exceeded('MemoryLimit', 'the memory that there is')
    return moment
  }

  /** Counts a list or a text that an expression makes, in values. It is work too: what is made and thrown away counts as steps. */
  charge(values: number): void {
    if (values * BYTES_A_VALUE > this.maxMemory) throw exceeded('MemoryLimit', `${this.maxMemory} bytes`)
    this.steps += values
    // A pause stays due: only the limits are looked at here.
    if (this.checks.isTime() || this.steps > this.maxSteps) this.checks.begin(this.check())
  }

  /** Counts a text that is about to be made, of so many characters. */
  text(characters: number): void {
    if (characters > LONGEST_TEXT) throw exceeded('MemoryLimit', `${LONGEST_TEXT} characters in a text`)
    if (characters > WORTH_COUNTING) this.charge(characters >> 3)
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
