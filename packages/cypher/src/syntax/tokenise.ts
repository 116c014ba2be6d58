import { syntaxError } from '../errors/syntax-error.js'
import { readNumber } from './read-number.js'
import { readQuotedName, readString } from './read-string.js'
import type { Token } from './token.js'

const BLANK = /\s+/uy
const LINE_COMMENT = /\/\/[^\n\r]*/uy
const NAME = /[\p{ID_Start}_\p{Pc}][\p{ID_Continue}\p{Sc}]*/uy
const PARAMETER = /\$(?:[\p{ID_Continue}]+)/uy
const TWO_UNIT_SYMBOLS = new Set(['<=', '>=', '<>', '!=', '=~', '..', '+=', '::'])
const ONE_UNIT_SYMBOLS = new Set('()[]{},.:;|+-*/%^=<>&!$'.split(''))
const DIGIT = /[0-9]/u

/**
 * Cut a query into tokens; blanks and comments are dropped. The last token is always of kind `end`.
 *
 * @throws CypherError for a character that has no place in Cypher, a string or comment that does not end, a malformed number.
 */
export function tokenise(query: string): readonly Token[] {
  const tokens: Token[] = []
  let at = skipBlanks(query, 0)
  while (at < query.length) {
    const token = readToken(query, at)
    tokens.push(token)
    at = skipBlanks(query, token.end)
  }
  tokens.push({ kind: 'end', text: '', start: query.length, end: query.length })
  return tokens
}

function skipBlanks(query: string, start: number): number {
  let at = start
  for (;;) {
    const end = skipComment(query, skipBy(LINE_COMMENT, query, skipBy(BLANK, query, at)))
    if (end === at) return at
    at = end
  }
}

function skipBy(pattern: RegExp, query: string, start: number): number {
  pattern.lastIndex = start
  return start + (pattern.exec(query)?.[0].length ?? 0)
}

function skipComment(query: string, start: number): number {
  if (!query.startsWith('/*', start)) return start
  const end = query.indexOf('*/', start + 2)
  if (end < 0) throw syntaxError(query, start, 'UnexpectedSyntax', 'This comment has no end', { expected: ['*/'] })
  return end + 2
}

function readToken(query: string, start: number): Token {
  const unit = query.charAt(start)
  if (unit === "'" || unit === '"') return { kind: 'string', start, ...readString(query, start) }
  if (unit === '`') return { kind: 'quotedName', start, ...readQuotedName(query, start) }
  if (unit === '$') return readParameter(query, start)
  if (DIGIT.test(unit) || (unit === '.' && DIGIT.test(query.charAt(start + 1)))) return readNumber(query, start)
  return readName(query, start) ?? readSymbol(query, start)
}

function readParameter(query: string, start: number): Token {
  if (query.charAt(start + 1) === '`') return { kind: 'parameter', start, ...readQuotedName(query, start + 1) }
  PARAMETER.lastIndex = start
  const text = PARAMETER.exec(query)?.[0]
  if (text === undefined) {
    throw syntaxError(query, start, 'UnexpectedSyntax', 'A parameter needs a name', { expected: ["a parameter's name"] })
  }
  return { kind: 'parameter', text: text.slice(1), start, end: start + text.length }
}

function readName(query: string, start: number): Token | undefined {
  NAME.lastIndex = start
  const text = NAME.exec(query)?.[0]
  return text === undefined ? undefined : { kind: 'name', text, start, end: start + text.length }
}

function readSymbol(query: string, start: number): Token {
  const two = query.slice(start, start + 2)
  if (TWO_UNIT_SYMBOLS.has(two)) return { kind: 'symbol', text: two, start, end: start + 2 }
  const one = two.charAt(0)
  if (ONE_UNIT_SYMBOLS.has(one)) return { kind: 'symbol', text: one, start, end: start + 1 }
  const shown = String.fromCodePoint(query.codePointAt(start) ?? 0)
  const detail = shown > '\u007f' ? 'InvalidUnicodeCharacter' : 'UnexpectedSyntax'
  throw syntaxError(query, start, detail, `'${shown}' has no place in a query`)
}
