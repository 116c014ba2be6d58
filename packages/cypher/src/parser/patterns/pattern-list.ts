import type { PathPattern } from '../../syntax/pattern.js'
import type { TokenReader } from '../token-reader.js'
import { parsePathPattern } from './path-pattern.js'

/** Patterns with commas between them. */
export function parsePatternList(reader: TokenReader): readonly PathPattern[] {
  const patterns = [parsePathPattern(reader)]
  while (reader.takeSymbol(',')) patterns.push(parsePathPattern(reader))
  return patterns
}
