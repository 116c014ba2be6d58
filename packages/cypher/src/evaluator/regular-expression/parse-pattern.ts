import { CypherError } from '../../errors/cypher-error.js'
import { isLineEnd, isWordBoundary } from './character-tests.js'
import { PatternReader } from './pattern-reader.js'
import { parseClass, parseEscape } from './parse-class.js'
import { NO_CHARACTER, type Flags, type Pattern } from './syntax.js'

const MAX_DEPTH = 200
const NO_FLAGS: Flags = { ignoreCase: false, dotAll: false, multiline: false }
const NOTHING: Pattern = { kind: 'sequence', parts: [] }

/**
 * Parse a regular expression in Java's syntax, which is Neo4j's: characters, classes, groups, alternatives, repetitions, anchors, flags.
 *
 * @throws CypherError (ArgumentError) for a malformed one, and for what a pattern that only matches whole texts in linear time cannot
 *   have: references back, looking around.
 */
export function parsePattern(source: string): Pattern {
  const reader = new PatternReader(source)
  const pattern = parseChoice(reader, NO_FLAGS, 0)
  if (!reader.atEnd) throw reader.error("a ')' closes nothing")
  return pattern
}

function parseChoice(reader: PatternReader, flags: Flags, depth: number): Pattern {
  if (depth > MAX_DEPTH)
    throw new CypherError('ArgumentError', 'InvalidRegularExpression', 'The regular expression is nested too deep')
  // A flag in the middle holds to the end of its group, across alternatives.
  const state = { flags }
  const parts = [parseSequence(reader, state, depth)]
  while (reader.take('|')) parts.push(parseSequence(reader, state, depth))
  return parts.length === 1 ? (parts[0] ?? NOTHING) : { kind: 'choice', parts }
}

function parseSequence(reader: PatternReader, state: { flags: Flags }, depth: number): Pattern {
  const parts: Pattern[] = []
  while (!reader.atEnd && !reader.isAt('|') && !reader.isAt(')')) {
    const switched = parseFlagSwitch(reader, state.flags)
    if (switched !== undefined) state.flags = switched
    else parts.push(parseRepetition(reader, parseAtom(reader, state.flags, depth)))
  }
  return { kind: 'sequence', parts }
}

/** `(?i)`: from here on. */
function parseFlagSwitch(reader: PatternReader, flags: Flags): Flags | undefined {
  const letters = reader.takeMatch(/\(\?([a-zA-Z]*(?:-[a-zA-Z]+)?)\)/uy)
  return letters === undefined ? undefined : withFlags(flags, letters)
}

function withFlags(flags: Flags, letters: string): Flags {
  const [on = '', off = ''] = letters.split('-')
  const flag = (letter: string, before: boolean): boolean => (before || on.includes(letter)) && !off.includes(letter)
  return { ignoreCase: flag('i', flags.ignoreCase), dotAll: flag('s', flags.dotAll), multiline: flag('m', flags.multiline) }
}

function parseAtom(reader: PatternReader, flags: Flags, depth: number): Pattern {
  if (reader.isAt('(')) return parseGroup(reader, flags, depth)
  if (reader.isAt('[')) return { kind: 'character', test: parseClass(reader, flags) }
  if (reader.take('.')) return { kind: 'character', test: flags.dotAll ? () => true : (point) => !isLineEnd(point) }
  if (reader.take('^')) return startAnchor(flags.multiline)
  if (reader.take('$')) return endAnchor(flags.multiline)
  if (reader.isAt('\\')) return parseEscaped(reader, flags)
  if (reader.isAt('*') || reader.isAt('+') || reader.isAt('?')) throw reader.error('there is nothing to repeat')
  return reader.literal(flags)
}

function startAnchor(multiline: boolean): Pattern {
  return { kind: 'assertion', holds: (before) => before === NO_CHARACTER || (multiline && isLineEnd(before)) }
}

function endAnchor(multiline: boolean): Pattern {
  return { kind: 'assertion', holds: (_, behind) => behind === NO_CHARACTER || (multiline && isLineEnd(behind)) }
}

function parseEscaped(reader: PatternReader, flags: Flags): Pattern {
  if (reader.take('\\b')) return { kind: 'assertion', holds: isWordBoundary }
  if (reader.take('\\B')) return { kind: 'assertion', holds: (before, behind) => !isWordBoundary(before, behind) }
  if (reader.take('\\A')) return startAnchor(false)
  if (reader.take('\\z') || reader.take('\\Z')) return endAnchor(false)
  const quoted = reader.takeMatch(/\\Q([\s\S]*?)(?:\\E|$)/uy)
  if (quoted === undefined) return { kind: 'character', test: parseEscape(reader, flags) }
  return { kind: 'sequence', parts: Array.from(quoted).map((character) => reader.characterPattern(character, flags)) }
}

function parseGroup(reader: PatternReader, flags: Flags, depth: number): Pattern {
  reader.take('(')
  const letters = reader.takeMatch(/\?([a-zA-Z]*(?:-[a-zA-Z]+)?):/uy)
  if (letters === undefined && reader.takeMatch(/\?<([A-Za-z]\w*)>/uy) === undefined && reader.isAt('?')) {
    throw reader.error('looking ahead or behind is not supported')
  }
  const inner = parseChoice(reader, letters === undefined ? flags : withFlags(flags, letters), depth + 1)
  if (!reader.take(')')) throw reader.error("a ')' is missing")
  return inner
}

function parseRepetition(reader: PatternReader, part: Pattern): Pattern {
  const bounds = parseBounds(reader)
  if (bounds === undefined) return part
  // Whether many or few are tried first makes no difference for a whole text.
  reader.take('?')
  if (reader.isAt('+')) throw reader.error('possessive repetition is not supported')
  return parseRepetition(reader, { kind: 'repeat', part, ...bounds })
}

function parseBounds(reader: PatternReader): { readonly min: number; readonly max: number } | undefined {
  if (reader.take('*')) return { min: 0, max: Infinity }
  if (reader.take('+')) return { min: 1, max: Infinity }
  if (reader.take('?')) return { min: 0, max: 1 }
  const text = reader.takeMatch(/\{(\d{1,9}(?:,\d{0,9})?)\}/uy)
  if (text === undefined) return undefined
  const [min = '', max] = text.split(',')
  const bounds = { min: Number(min), max: max === undefined ? Number(min) : max === '' ? Infinity : Number(max) }
  if (bounds.max < bounds.min) throw reader.error('the bounds of a repetition are the wrong way round')
  return bounds
}
