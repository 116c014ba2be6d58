import { CLASSES, ignoringCase, not, unicodeProperty } from './character-tests.js'
import { characterTest, type PatternReader } from './pattern-reader.js'
import type { CharacterTest, Flags } from './syntax.js'

const CONTROLS: ReadonlyMap<string, number> = new Map([
  ['t', 9],
  ['n', 10],
  ['r', 13],
  ['f', 12],
  ['a', 7],
  ['e', 27],
])

/** `[a-z&&[^b]]`: a set of characters, with ranges, escapes, sets inside, and `&&` for what is in both. */
export function parseClass(reader: PatternReader, flags: Flags, depth = 0): CharacterTest {
  if (depth > 50) throw reader.error('it is nested too deep')
  reader.take('[')
  const negated = reader.take('^')
  const tests: CharacterTest[] = []
  let both: CharacterTest | undefined
  for (let first = true; !reader.take(']') || (first && tests.length === 0 && addLiteral(reader, tests, flags)); first = false) {
    if (reader.atEnd) throw reader.error("a ']' is missing")
    if (reader.take('&&')) {
      both = intersect(both, union(tests.splice(0)))
      continue
    }
    tests.push(reader.isAt('[') ? parseClass(reader, flags, depth + 1) : parseMember(reader, flags))
  }
  const test = intersect(both, union(tests))
  return negated ? not(test) : test
}

/** A bracket that comes first means itself. */
function addLiteral(reader: PatternReader, tests: CharacterTest[], flags: Flags): boolean {
  tests.push(characterTest(93, flags))
  return !reader.atEnd
}

function union(tests: readonly CharacterTest[]): CharacterTest {
  return (point) => tests.some((test) => test(point))
}

function intersect(left: CharacterTest | undefined, right: CharacterTest): CharacterTest {
  return left === undefined ? right : (point) => left(point) && right(point)
}

function parseMember(reader: PatternReader, flags: Flags): CharacterTest {
  const set = parseSet(reader)
  if (set !== undefined) return set
  const from = parsePoint(reader)
  if (!reader.isAt('-') || reader.isAt('-]') || reader.isAt('-[')) return characterTest(from, flags)
  reader.take('-')
  const to = parsePoint(reader)
  if (to < from) throw reader.error('a range is the wrong way round')
  const test: CharacterTest = (point) => point >= from && point <= to
  return flags.ignoreCase ? ignoringCase(test) : test
}

/** An escape outside of a class: a set of characters, or one. */
export function parseEscape(reader: PatternReader, flags: Flags): CharacterTest {
  return parseSet(reader) ?? characterTest(parsePoint(reader), flags)
}

/** `\d`, `\p{L}` and their like, if one comes. */
function parseSet(reader: PatternReader): CharacterTest | undefined {
  const letter = reader.takeMatch(/\\([dDwWsS])/uy)
  if (letter !== undefined) return CLASSES.get(letter)
  const property = reader.takeMatch(/\\(p\{[^}]*\}|P\{[^}]*\}|[pP][A-Z])/uy)
  if (property === undefined) return undefined
  const test = unicodeProperty(property.replace(/^[pP]\{?|\}$/gu, ''))
  if (test === undefined) throw reader.error(`there is no property ${property}`)
  return property.startsWith('P') ? not(test) : test
}

/** One character, escaped or not. */
function parsePoint(reader: PatternReader): number {
  if (!reader.isAt('\\')) return reader.character().codePointAt(0) ?? 0
  const code = reader.takeMatch(/\\(?:x|u)([0-9a-fA-F]{4}|[0-9a-fA-F]{2}|\{[0-9a-fA-F]{1,6}\})/uy)
  if (code !== undefined) return checkedPoint(reader, Number.parseInt(code.replace(/[{}]/gu, ''), 16))
  reader.take('\\')
  const letter = reader.character()
  const control = CONTROLS.get(letter)
  if (control !== undefined) return control
  if (/[A-Za-z0-9]/u.test(letter)) throw reader.error(`\\${letter} is not supported`)
  return letter.codePointAt(0) ?? 0
}

function checkedPoint(reader: PatternReader, point: number): number {
  if (point > 0x10ffff) throw reader.error('a code is too large')
  return point
}
