import type { CypherValue } from '../values/value.js'

/**
 * Types of arguments and results, as the signatures spell them. `NUMBER` is INTEGER or FLOAT; `TEMPORAL` any of the six temporal kinds.
 */
export type SignatureType =
  | 'ANY'
  | 'BOOLEAN'
  | 'STRING'
  | 'INTEGER'
  | 'FLOAT'
  | 'NUMBER'
  | 'LIST'
  | 'MAP'
  | 'NODE'
  | 'RELATIONSHIP'
  | 'PATH'
  | 'DATE'
  | 'LOCAL TIME'
  | 'TIME'
  | 'LOCAL DATETIME'
  | 'DATETIME'
  | 'DURATION'
  | 'TEMPORAL'

/** One argument of a function. */
export interface ArgumentDefinition {
  readonly name: string
  /** What is accepted; several for an argument such as size's, `['STRING', 'LIST']`. */
  readonly type: SignatureType | readonly SignatureType[]
  /** May be left out; only the last ones. */
  readonly optional?: boolean
  /** May be given any number of times (at least once unless optional); only the last one. */
  readonly variadic?: boolean
}

/** What a function may ask of the run. Everything that is not a function of the arguments comes from here. */
export interface FunctionContext {
  /** The clock when the statement began, milliseconds since 1970; throws a CypherError when the run was given no clock. */
  now(): number
  /** A number in [0, 1); throws a CypherError when the run was given no source of randomness. */
  random(): number
  /** Counts work and memory against the limits of the run: call it before making something large. `units`: list entries, characters. */
  charge(units: number): void
  /** Counts a text before it is made. @throws CypherError (LimitError) when it is too long */
  text(characters: number): void
}

/**
 * One function of Cypher, as data.
 *
 * A family of functions is one file in `src/functions/` (or `src/temporal/functions/` …) that exports a
 * `readonly FunctionDefinition[]`; `function-table.ts` lists the families. To add a family, write the file and add it to `FAMILIES`
 * there: one import, one entry.
 *
 * ```ts
 * export const STRING_FUNCTIONS: readonly FunctionDefinition[] = [
 *   {
 *     name: 'toUpper',
 *     arguments: [{ name: 'original', type: 'STRING' }],
 *     returns: 'STRING',
 *     doc: 'The text in upper case.',
 *     evaluate: ([original]) => asString(original).toUpperCase(),
 *   },
 * ]
 * ```
 *
 * What the caller does, so that a function need not:
 * - finds it by name, upper or lower case alike (`datetime.fromEpoch`: dots are part of the name), and checks the number of arguments
 *   when the query is compiled (SyntaxError, InvalidNumberOfArguments);
 * - gives null when any argument is null, without calling `evaluate` (unless `nulls: 'passed'`);
 * - checks each argument's type: SyntaxError InvalidArgumentType at compile time when the expression's type is known, else TypeError
 *   InvalidArgumentValue when it runs (an INTEGER is accepted where FLOAT is asked, and stays an integer: use `numberOf`);
 * - folds a call with constant arguments unless `volatile`.
 *
 * Errors: throw `new CypherError('ArgumentError', 'NumberOutOfRange', …)`; the caller adds the position.
 */
export interface FunctionDefinition {
  readonly name: string
  readonly arguments: readonly ArgumentDefinition[]
  readonly returns: SignatureType
  /** One sentence for the manual. */
  readonly doc: string
  /** `passed`: called even when an argument is null (coalesce). Default: null in, null out. */
  readonly nulls?: 'passed'
  /** Not the same for the same arguments (rand, the clock): never folded. */
  readonly volatile?: boolean
  /** Error for an argument of a wrong type, always raised when it runs, where it is not the usual one. */
  readonly wrongType?: 'ArgumentError'
  /** `args` has as many entries as the call; those left out are undefined when destructured. */
  evaluate(args: readonly CypherValue[], context: FunctionContext): CypherValue
}
