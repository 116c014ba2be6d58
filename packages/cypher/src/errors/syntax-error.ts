import { CypherError, type CypherErrorFacts } from './cypher-error.js'
import { positionAt } from './position.js'

/** An error of syntax or meaning that is found before the query runs, with its place in the text. */
export function syntaxError(
  text: string,
  offset: number,
  detail: string,
  message: string,
  facts: Pick<CypherErrorFacts, 'expected' | 'didYouMean'> = {},
): CypherError {
  return new CypherError('SyntaxError', detail, message, { ...facts, phase: 'compile', position: positionAt(text, offset) })
}
