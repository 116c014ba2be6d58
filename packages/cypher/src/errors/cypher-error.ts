import type { Position } from './position.js'

/** The kinds of errors, as the conformance suite names them; `LimitError` and `CancelledError` are this engine's own. */
export type CypherErrorType =
  | 'SyntaxError'
  | 'SemanticError'
  | 'TypeError'
  | 'ArgumentError'
  | 'ArithmeticError'
  | 'ParameterMissing'
  | 'ProcedureError'
  | 'EntityNotFound'
  | 'PropertyNotFound'
  | 'LabelNotFound'
  | 'ConstraintValidationFailed'
  | 'ConstraintVerificationFailed'
  | 'LimitError'
  | 'CancelledError'

/** What an error knows beside its message. */
export interface CypherErrorFacts {
  /** `compile` when the query was never run. Default: `runtime`. */
  readonly phase?: 'compile' | 'runtime'
  readonly position?: Position
  /** What could have stood at the position, for errors of syntax. */
  readonly expected?: readonly string[]
  /** Names that exist and are spelt much like the wrong one, nearest first. */
  readonly didYouMean?: readonly string[]
  readonly cause?: unknown
}

/**
 * The one error that a query can cause, whatever it says.
 *
 * `type` and `detail` are those of the conformance suite (`SyntaxError`, `UndefinedVariable`); `message` is one sentence, `report` adds
 * the line of the query with a caret below it, what was expected and what may have been meant.
 */
export class CypherError extends Error {
  override readonly name = 'CypherError'
  readonly phase: 'compile' | 'runtime'
  readonly position: Position | undefined
  readonly expected: readonly string[]
  readonly didYouMean: readonly string[]

  constructor(
    readonly type: CypherErrorType,
    readonly detail: string,
    message: string,
    facts: CypherErrorFacts = {},
  ) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause })
    this.phase = facts.phase ?? 'runtime'
    this.position = facts.position
    this.expected = facts.expected ?? []
    this.didYouMean = facts.didYouMean ?? []
  }

  /** Line in the query, from 1; undefined when the error has no place. */
  get line(): number | undefined {
    return this.position?.line
  }

  /** Column in the line, from 1, in UTF-16 units. */
  get column(): number | undefined {
    return this.position?.column
  }

  /** Message, place, line of the query with a caret, what was expected, what may have been meant; several lines of text. */
  get report(): string {
    const place = this.position
    return [
      `${this.type} (${this.detail}): ${this.message}`,
      ...(place === undefined ? [] : [`  at line ${place.line}, column ${place.column}`, ...caretLines(place)]),
      ...(this.expected.length === 0 ? [] : [`  expected: ${this.expected.join(', ')}`]),
      ...(this.didYouMean.length === 0 ? [] : [`  did you mean: ${this.didYouMean.join(', ')}?`]),
    ].join('\n')
  }
}

function caretLines(place: Position): readonly string[] {
  return [`  ${place.snippet}`, `  ${' '.repeat(place.caret)}^`]
}
