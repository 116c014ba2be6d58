import { NO_CHARACTER, type CharacterTest } from './syntax.js'

/** `\d`, `\w`, `\s` and their opposites, as Java has them by default: ASCII only. */
export const CLASSES: ReadonlyMap<string, CharacterTest> = new Map([
  ['d', isDigit],
  ['D', not(isDigit)],
  ['w', isWord],
  ['W', not(isWord)],
  ['s', isSpace],
  ['S', not(isSpace)],
])

function isDigit(point: number): boolean {
  return point >= 48 && point <= 57
}

/** A letter of ASCII, a digit or an underscore. */
export function isWord(point: number): boolean {
  return isDigit(point) || (point >= 65 && point <= 90) || (point >= 97 && point <= 122) || point === 95
}

function isSpace(point: number): boolean {
  return point === 32 || (point >= 9 && point <= 13)
}

export function not(test: CharacterTest): CharacterTest {
  return (point) => !test(point)
}

/** The characters that end a line for `.`, `^` and `$`. */
export function isLineEnd(point: number): boolean {
  return point === 10 || point === 13 || point === 0x85 || point === 0x2028 || point === 0x2029
}

/** Whether there is a word on one side only. */
export function isWordBoundary(before: number, behind: number): boolean {
  return (before !== NO_CHARACTER && isWord(before)) !== (behind !== NO_CHARACTER && isWord(behind))
}

/** The test for either case of a letter. */
export function ignoringCase(test: CharacterTest): CharacterTest {
  return (point) => test(point) || test(otherCase(point, 'lower')) || test(otherCase(point, 'upper'))
}

function otherCase(point: number, to: 'lower' | 'upper'): number {
  const text = String.fromCodePoint(point)
  return (to === 'lower' ? text.toLowerCase() : text.toUpperCase()).codePointAt(0) ?? point
}

/** `\p{L}`: a property of Unicode; undefined for a name that there is none of. */
export function unicodeProperty(name: string): CharacterTest | undefined {
  const known = JAVA_NAMES.get(name) ?? name.replace(/^Is/u, '')
  if (!/^[A-Za-z_=]+$/u.test(known)) return undefined
  try {
    const pattern = new RegExp(`^\\p{${known}}$`, 'u')
    return (point) => pattern.test(String.fromCodePoint(point))
  } catch {
    return undefined
  }
}

const JAVA_NAMES: ReadonlyMap<string, string> = new Map([
  ['Alpha', 'Alphabetic'],
  ['Digit', 'Nd'],
  ['Lower', 'Lowercase'],
  ['Upper', 'Uppercase'],
  ['Punct', 'P'],
  ['Space', 'White_Space'],
  ['IsAlphabetic', 'Alphabetic'],
  ['IsDigit', 'Nd'],
  ['IsPunctuation', 'P'],
])
