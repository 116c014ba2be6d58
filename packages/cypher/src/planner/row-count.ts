import { CypherError } from '../errors/cypher-error.js'
import { positionAt } from '../errors/position.js'
import type { Compiler } from '../evaluator/compiler.js'
import type { Expression } from '../syntax/expression.js'
import { isInteger } from '../values/integer.js'

/** The number behind SKIP or LIMIT. @throws CypherError (SyntaxError, at run time: it may come from a parameter) */
export function rowCount(compiler: Compiler, expression: Expression, clause: 'SKIP' | 'LIMIT'): () => number {
  const evaluate = compiler.compile(expression)
  const position = positionAt(compiler.run.text, expression.at)
  return () => {
    const value = evaluate(compiler.run.frame)
    if (!isInteger(value)) {
      throw new CypherError('SyntaxError', 'InvalidArgumentType', `${clause} takes an Integer`, { position })
    }
    if (value < 0) throw new CypherError('SyntaxError', 'NegativeIntegerArgument', `${clause} cannot be negative`, { position })
    return Number(value)
  }
}
