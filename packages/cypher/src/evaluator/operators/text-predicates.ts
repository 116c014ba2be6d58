import type { TextPredicate } from '../../syntax/expression.js'
import type { Evaluate } from '../../run/frame.js'
import type { Compiler } from '../compiler.js'
import { patternMatcher } from '../regular-expression/pattern-matcher.js'

const TESTS: Readonly<Record<Exclude<TextPredicate['operator'], 'matches'>, (left: string, right: string) => boolean>> = {
  startsWith: (left, right) => left.startsWith(right),
  endsWith: (left, right) => left.endsWith(right),
  contains: (left, right) => left.includes(right),
}

/** `STARTS WITH`, `ENDS WITH`, `CONTAINS`, `=~` (which must match the whole text); null unless both sides are texts. */
export function compileTextPredicate(compiler: Compiler, expression: TextPredicate): Evaluate {
  const left = compiler.compile(expression.left)
  const right = compiler.compile(expression.right)
  const test = expression.operator === 'matches' ? matching(compiler, expression.at) : TESTS[expression.operator]
  return (frame) => {
    const text = left(frame)
    const other = right(frame)
    return typeof text === 'string' && typeof other === 'string' ? test(text, other) : null
  }
}

/** The last pattern is kept: it is mostly the same for every row. */
function matching(compiler: Compiler, at: number): (text: string, pattern: string) => boolean {
  let known: { readonly pattern: string; readonly matches: ReturnType<typeof patternMatcher> } | undefined
  return (text, pattern) => {
    try {
      if (known?.pattern !== pattern) known = { pattern, matches: patternMatcher(pattern) }
      return known.matches(text, compiler.run.budget)
    } catch (error) {
      throw compiler.located(error, at)
    }
  }
}
