import type { ExpectedEntries, ExpectedNode, ExpectedPath, ExpectedRelationship, ExpectedValue } from './expected-value.js'

const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy
const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy
const WORDS: Readonly<Record<string, ExpectedValue>> = {
  null: { kind: 'null' },
  true: { kind: 'boolean', value: true },
  false: { kind: 'boolean', value: false },
  NaN: { kind: 'float', value: NaN },
  Inf: { kind: 'float', value: Infinity },
}

/**
 * Read a value in the suite's own notation: `(:A {x: 1})`, `[:T]`, `<(:A)-[:T]->(:B)>`, `'text'`, `1`, `1.0`, `[…]`, `{…}`.
 *
 * @throws Error that names the place where `text` stops to be such a value.
 */
export function parseValue(text: string): ExpectedValue {
  const reader = new ValueReader(text)
  const value = reader.value()
  reader.end()
  return value
}

class ValueReader {
  private at = 0

  constructor(private readonly text: string) {}

  end(): void {
    this.blanks()
    if (this.at < this.text.length) this.fail('the end')
  }

  value(): ExpectedValue {
    this.blanks()
    switch (this.text.charAt(this.at)) {
      case "'":
        return { kind: 'string', value: this.string() }
      case '(':
        return this.node()
      case '<':
        return this.path()
      case '{':
        return { kind: 'map', entries: this.entries() }
      case '[':
        return /^\[\s*:/u.test(this.text.slice(this.at)) ? this.relationship() : this.list()
      default:
        return this.numberOrWord()
    }
  }

  private numberOrWord(): ExpectedValue {
    const digits = this.match(NUMBER)
    if (digits !== undefined) {
      return /[.eE]/u.test(digits) ? { kind: 'float', value: Number(digits) } : { kind: 'integer', value: BigInt(digits) }
    }
    const word = WORDS[this.match(NAME) ?? '']
    return word ?? this.fail('a value')
  }

  /** Within quotes only `\'` and `\\` are escapes. */
  private string(): string {
    let value = ''
    this.expect("'")
    while (this.text.charAt(this.at) !== "'") {
      if (this.at >= this.text.length) this.fail("'")
      if (this.text.charAt(this.at) === '\\' && /['\\]/u.test(this.text.charAt(this.at + 1))) this.at++
      value += this.text.charAt(this.at++)
    }
    this.expect("'")
    return value
  }

  private list(): ExpectedValue {
    const items: ExpectedValue[] = []
    this.expect('[')
    if (this.accept(']')) return { kind: 'list', items }
    do items.push(this.value())
    while (this.accept(','))
    this.expect(']')
    return { kind: 'list', items }
  }

  private entries(): ExpectedEntries {
    const entries: (readonly [string, ExpectedValue])[] = []
    this.expect('{')
    if (this.accept('}')) return entries
    do entries.push(this.entry())
    while (this.accept(','))
    this.expect('}')
    return entries
  }

  private entry(): readonly [string, ExpectedValue] {
    const key = this.name()
    this.expect(':')
    return [key, this.value()]
  }

  private optionalEntries(): ExpectedEntries {
    this.blanks()
    return this.text.charAt(this.at) === '{' ? this.entries() : []
  }

  private node(): ExpectedNode {
    const labels: string[] = []
    this.expect('(')
    while (this.accept(':')) labels.push(this.name())
    const properties = this.optionalEntries()
    this.expect(')')
    return { kind: 'node', labels, properties }
  }

  private relationship(): ExpectedRelationship {
    this.expect('[')
    this.expect(':')
    const type = this.name()
    const properties = this.optionalEntries()
    this.expect(']')
    return { kind: 'relationship', type, properties }
  }

  private path(): ExpectedPath {
    this.expect('<')
    const nodes = [this.node()]
    const relationships: ExpectedRelationship[] = []
    const forward: boolean[] = []
    while (!this.accept('>')) {
      const backward = this.accept('<')
      this.expect('-')
      relationships.push(this.relationship())
      this.expect('-')
      if (!backward) this.expect('>')
      forward.push(!backward)
      nodes.push(this.node())
    }
    return { kind: 'path', nodes, relationships, forward }
  }

  private name(): string {
    this.blanks()
    const quoted = this.match(/`([^`]*)`/uy)
    return quoted?.slice(1, -1) ?? this.match(NAME) ?? this.fail('a name')
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0]
    if (found !== undefined) this.at += found.length
    return found
  }

  private accept(sign: string): boolean {
    this.blanks()
    if (this.text.charAt(this.at) !== sign) return false
    this.at++
    return true
  }

  private expect(sign: string): void {
    if (!this.accept(sign)) this.fail(sign)
  }

  private blanks(): void {
    while (/\s/u.test(this.text.charAt(this.at))) this.at++
  }

  private fail(wanted: string): never {
    throw new Error(`Expected ${wanted} at ${this.at} of ${this.text}`)
  }
}
