import { CypherError } from '../../errors/cypher-error.js'
import { ignoringCase } from './character-tests.js'
import type { CharacterTest, Flags, Pattern } from './syntax.js'

/** The text of a regular expression and a place in it. */
export class PatternReader {
  private position = 0

  constructor(private readonly source: string) {}

  get atEnd(): boolean {
    return this.position >= this.source.length
  }

  isAt(text: string): boolean {
    return this.source.startsWith(text, this.position)
  }

  take(text: string): boolean {
    const comes = this.isAt(text)
    if (comes) this.position += text.length
    return comes
  }

  /** Takes what a sticky pattern matches here, and gives its first group. */
  takeMatch(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position
    const match = pattern.exec(this.source)
    if (match === null) return undefined
    this.position += match[0].length
    return match[1] ?? ''
  }

  /** Takes one character. */
  character(): string {
    const point = this.source.codePointAt(this.position)
    if (point === undefined) throw this.error('it ends too early')
    const text = String.fromCodePoint(point)
    this.position += text.length
    return text
  }

  literal(flags: Flags): Pattern {
    return this.characterPattern(this.character(), flags)
  }

  characterPattern(character: string, flags: Flags): Pattern {
    return { kind: 'character', test: characterTest(character.codePointAt(0) ?? 0, flags) }
  }

  error(reason: string): CypherError {
    const shown = this.source.slice(0, 100)
    return new CypherError(
      'ArgumentError',
      'InvalidRegularExpression',
      `The regular expression '${shown}' cannot be used: ${reason}`,
    )
  }
}

/** The test for one character, in either case if asked. */
export function characterTest(wanted: number, flags: Flags): CharacterTest {
  const test: CharacterTest = (point) => point === wanted
  return flags.ignoreCase ? ignoringCase(test) : test
}
