import type { Budget } from '../../run/budget.js'
import { compilePattern } from './compile-pattern.js'
import { LazyAutomaton } from './lazy-automaton.js'
import { matchesWhole } from './match-whole.js'

/**
 * A regular expression made ready to match whole texts, in time linear in the text.
 *
 * @throws CypherError (ArgumentError, InvalidRegularExpression)
 */
export function patternMatcher(source: string): (text: string, budget: Budget) => boolean {
  const program = compilePattern(source)
  if (program.some(({ kind }) => kind === 'assert')) return (text, budget) => matchesWhole(program, text, budget)
  const automaton = new LazyAutomaton(program)
  return (text, budget) => automaton.matches(text, budget)
}
