import { syntaxError } from '../errors/syntax-error.js'

/** A piece of text that was read, and the offset behind it. */
export interface TextRead {
  readonly text: string
  readonly end: number
}

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  '`': '`',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

/**
 * Read a string literal that starts at `start` with its quote.
 *
 * @throws CypherError when it does not end, or has an escape that Cypher does not know.
 */
export function readString(query: string, start: number): TextRead {
  const quote = query.charAt(start)
  const pieces: string[] = []
  let from = start + 1
  for (let at = from; at < query.length; at++) {
    const unit = query.charAt(at)
    if (unit === quote) return { text: pieces.join('') + query.slice(from, at), end: at + 1 }
    if (unit !== '\\') continue
    const escape = readEscape(query, at)
    pieces.push(query.slice(from, at), escape.text)
    from = escape.end
    at = from - 1
  }
  throw syntaxError(query, start, 'UnexpectedSyntax', 'This string has no end', { expected: [quote] })
}

function readEscape(query: string, at: number): TextRead {
  const letter = query.charAt(at + 1)
  const simple = SIMPLE_ESCAPES[letter]
  if (simple !== undefined) return { text: simple, end: at + 2 }
  if (letter === 'u') return readCodePoint(query, at, 4)
  if (letter === 'U') return readCodePoint(query, at, 8)
  throw syntaxError(query, at, 'UnexpectedSyntax', `\\${letter} is no escape sequence`, {
    expected: ['\\\\', "\\'", '\\"', '\\b', '\\f', '\\n', '\\r', '\\t', '\\uXXXX', '\\UXXXXXXXX'],
  })
}

function readCodePoint(query: string, at: number, digits: number): TextRead {
  const end = at + 2 + digits
  const code = query.slice(at + 2, end)
  const point = /^[0-9a-f]+$/iu.test(code) && code.length === digits ? Number.parseInt(code, 16) : Infinity
  if (point > 0x10ffff) {
    throw syntaxError(query, at, 'InvalidUnicodeLiteral', `${digits} hexadecimal digits of a Unicode code point must follow`)
  }
  return { text: String.fromCodePoint(point), end }
}

/** Read a name in backticks that starts at `start`; a doubled backtick stands for one. */
export function readQuotedName(query: string, start: number): TextRead {
  let text = ''
  let from = start + 1
  for (;;) {
    const tick = query.indexOf('`', from)
    if (tick < 0) throw syntaxError(query, start, 'UnexpectedSyntax', 'This name has no closing backtick', { expected: ['`'] })
    text += query.slice(from, tick)
    if (query.charAt(tick + 1) !== '`') return { text, end: tick + 1 }
    text += '`'
    from = tick + 2
  }
}
