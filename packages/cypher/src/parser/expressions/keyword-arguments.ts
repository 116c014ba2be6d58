import type { Expression } from '../../syntax/expression.js'
import type { TokenReader } from '../token-reader.js'
import { takeNormalForm } from './is-predicate.js'

/** A call whose arguments are told by words: the function that it comes to, and its arguments. */
export interface KeywordCall {
  readonly name: string
  readonly args: readonly Expression[]
}

const TRIMMED_BY: ReadonlyMap<string, string> = new Map([
  ['BOTH', 'btrim'],
  ['LEADING', 'ltrim'],
  ['TRAILING', 'rtrim'],
])

/**
 * `trim(LEADING 'x' FROM text)` and `normalize(text, NFD)`, behind the opening bracket; undefined, and nothing taken, for a call of the
 * ordinary form.
 */
export function parseKeywordArguments(reader: TokenReader, name: string): KeywordCall | undefined {
  switch (name.toLowerCase()) {
    case 'trim':
      return parseTrim(reader)
    case 'normalize':
      return parseNormalize(reader)
    default:
      return undefined
  }
}

function parseTrim(reader: TokenReader): KeywordCall | undefined {
  const side = [...TRIMMED_BY].find(([word]) => reader.isKeyword(word) && !isOperand(reader))
  if (side === undefined) return undefined
  reader.next()
  const characters = reader.isKeyword('FROM') ? undefined : reader.parseExpression()
  reader.expectKeyword('FROM')
  const text = reader.parseExpression()
  reader.expectSymbol(')')
  return { name: side[1], args: characters === undefined ? [text] : [text, characters] }
}

/** A variable may be called `both`: then a sign stands behind it. */
function isOperand(reader: TokenReader): boolean {
  const behind = reader.peek(1)
  return behind.kind === 'symbol' && !['(', '[', '{', '$'].includes(behind.text)
}

function parseNormalize(reader: TokenReader): KeywordCall | undefined {
  const closing = reader.closingBracket(-1)
  if (closing === undefined || !reader.isSymbol(',', closing - 2) || reader.peek(closing - 1).kind !== 'name') return undefined
  if (!['NFC', 'NFD', 'NFKC', 'NFKD'].some((form) => reader.isKeywordAt(form, closing - 1))) return undefined
  const text = reader.parseExpression()
  reader.expectSymbol(',')
  const form = takeNormalForm(reader)
  reader.expectSymbol(')')
  return form === undefined ? undefined : { name: 'normalize', args: [text, form] }
}
