import type { Repetition } from '../../syntax/pattern.js'
import type { TokenReader } from '../token-reader.js'

/** `*`, `*2`, `*1..3`, `*..3`, `*1..` in a relationship's brackets, if it comes. */
export function parseRepetitionOfRelationship(reader: TokenReader): Repetition | undefined {
  if (!reader.takeSymbol('*')) return undefined
  const min = takeInteger(reader)
  if (reader.takeSymbol('..')) return { min: min ?? 1, max: takeInteger(reader) ?? Infinity }
  if (min !== undefined) return { min, max: min }
  if (reader.isSymbol('-')) throw reader.error('InvalidRelationshipPattern', 'A length may not be negative')
  return { min: 1, max: Infinity }
}

/** `+`, `*`, `{2}`, `{1,3}`, `{,3}`, `{1,}` behind a relationship or a group, if it comes. */
export function parseQuantifierOfPath(reader: TokenReader): Repetition | undefined {
  if (reader.takeSymbol('+')) return { min: 1, max: Infinity }
  if (reader.takeSymbol('*')) return { min: 0, max: Infinity }
  if (!reader.takeSymbol('{')) return undefined
  const min = takeInteger(reader)
  if (min !== undefined && reader.takeSymbol('}')) return { min, max: min }
  reader.expectSymbol(',', ["','", "'}'"])
  const max = takeInteger(reader)
  reader.expectSymbol('}')
  return { min: min ?? 0, max: max ?? Infinity }
}

function takeInteger(reader: TokenReader): number | undefined {
  return reader.peek().kind === 'integer' ? Number(reader.next().text) : undefined
}
