import type { Token } from './token.js'

// Digits may be parted by single underscores: 1_000_000.
const HEXADECIMAL = /0x_?[0-9a-f]+(?:_[0-9a-f]+)*/iuy
const OCTAL = /0o_?[0-7]+(?:_[0-7]+)*/iuy
const FLOAT = /(?:\d+(?:_\d+)*\.\d+(?:_\d+)*|\.\d+(?:_\d+)*|\d+(?:_\d+)*(?=e))(?:e[+-]?\d+(?:_\d+)*)?/iuy
const INTEGER = /\d+(?:_\d+)*/uy
const MALFORMED = /[\p{ID_Continue}$.]+/uy
const NAME_PART = /[\p{ID_Continue}$]/u

/** Read the number that starts at `start` (a digit, or a dot before a digit); it is malformed when letters cling to it. */
export function readNumber(query: string, start: number): Token {
  const token =
    readBy(HEXADECIMAL, 'integer', query, start) ??
    readBy(OCTAL, 'integer', query, start) ??
    readBy(FLOAT, 'float', query, start) ??
    readBy(INTEGER, 'integer', query, start)
  if (token !== undefined && !NAME_PART.test(query.charAt(token.end))) return token
  MALFORMED.lastIndex = start
  const text = MALFORMED.exec(query)?.[0] ?? query.charAt(start)
  return { kind: 'malformedNumber', text, start, end: start + text.length }
}

function readBy(pattern: RegExp, kind: 'integer' | 'float', query: string, start: number): Token | undefined {
  pattern.lastIndex = start
  const written = pattern.exec(query)?.[0]
  return written === undefined ? undefined : { kind, text: written.replaceAll('_', ''), start, end: start + written.length }
}
