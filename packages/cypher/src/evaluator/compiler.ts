import type { Bindings } from '../analysis/bindings.js'
import type { BoundMatch, BoundQuery } from '../analysis/bound-query.js'
import { CypherError } from '../errors/cypher-error.js'
import { positionAt } from '../errors/position.js'
import type { Evaluate, Test } from '../run/frame.js'
import { Counted } from '../run/describe-plan.js'
import type { Operator } from '../run/operator.js'
import type { RunContext } from '../run/run-context.js'
import type { Expression } from '../syntax/expression.js'

/** What expressions and plans need of each other; `plan-statement.ts` ties the knot. */
export interface CompilerRules {
  compileExpression(compiler: Compiler, expression: Expression): Evaluate
  /** A plan for a pattern, for the row at hand. */
  planMatch(compiler: Compiler, match: BoundMatch): Operator
  planQuery(compiler: Compiler, query: BoundQuery): Operator
}

/** Makes expressions ready to run, as functions of the frame. */
export class Compiler {
  constructor(
    readonly run: RunContext,
    readonly bindings: Bindings,
    private readonly rules: CompilerRules,
    /** Whether the rows of each operator are counted. */
    private readonly counts: boolean,
    /** For how many rows what is compiled is expected to run. */
    readonly rows = 1,
  ) {}

  /** The same, for what runs once for each of so many rows. */
  expecting(rows: number): Compiler {
    return new Compiler(this.run, this.bindings, this.rules, this.counts, Math.max(1, rows))
  }

  /** An operator of the plan; its rows are counted for PROFILE. */
  made(operator: Operator): Operator {
    return this.counts ? new Counted(operator) : operator
  }

  compile(expression: Expression): Evaluate {
    return this.rules.compileExpression(this, expression)
  }

  /** A predicate: unknown counts as false. @throws CypherError (TypeError) for a value that is no boolean, when it runs. */
  compileTest(expression: Expression): Test {
    const evaluate = this.compile(expression)
    return (frame) => {
      const value = evaluate(frame)
      if (typeof value === 'boolean') return value
      if (value === null) return false
      throw this.error(expression.at, 'TypeError', 'InvalidArgumentType', 'Expected a Boolean')
    }
  }

  planMatch(match: BoundMatch): Operator {
    return this.rules.planMatch(this, match)
  }

  planQuery(query: BoundQuery): Operator {
    return this.rules.planQuery(this, query)
  }

  /** An error at a place of the query. */
  error(at: number, type: CypherError['type'], detail: string, message: string): CypherError {
    return new CypherError(type, detail, message, { position: positionAt(this.run.text, at) })
  }

  /** Gives an error that has no place yet the place of the expression that caused it. */
  located(error: unknown, at: number): unknown {
    if (!(error instanceof CypherError) || error.position !== undefined) return error
    const { type, detail, message, phase, didYouMean } = error
    return new CypherError(type, detail, message, { phase, didYouMean, position: positionAt(this.run.text, at), cause: error })
  }
}
