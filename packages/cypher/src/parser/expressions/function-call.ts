import type { Expression, FunctionCall } from '../../syntax/expression.js'
import type { TokenReader } from '../token-reader.js'
import { parseKeywordArguments } from './keyword-arguments.js'

/** `name(…)` or `namespace.name(…)`, if one comes; nothing is taken otherwise. */
export function parseFunctionCall(reader: TokenReader): FunctionCall | undefined {
  const words = wordsOfName(reader)
  if (words === 0) return undefined
  const at = reader.at
  const name = takeName(reader, words)
  reader.expectSymbol('(')
  if (reader.takeSymbol('*')) {
    reader.expectSymbol(')')
    return { kind: 'call', name, distinct: false, star: true, args: [], at }
  }
  const special = parseKeywordArguments(reader, name)
  if (special !== undefined) return { kind: 'call', distinct: false, star: false, ...special, at }
  const distinct = reader.takeKeyword('DISTINCT')
  const args = parseArguments(reader)
  return { kind: 'call', name, distinct, star: false, args, at }
}

/** How many words, joined by dots, come before a bracket; 0 when it is no call. */
function wordsOfName(reader: TokenReader): number {
  let words = 0
  while (reader.isName(words * 2)) {
    words++
    const behind = words * 2 - 1
    if (reader.isSymbol('(', behind)) return words
    if (!reader.isSymbol('.', behind)) return 0
  }
  return 0
}

function takeName(reader: TokenReader, words: number): string {
  const parts = [reader.next().text]
  while (parts.length < words) {
    reader.next()
    parts.push(reader.next().text)
  }
  return parts.join('.')
}

/** Arguments up to the closing bracket, which is taken. */
export function parseArguments(reader: TokenReader): readonly Expression[] {
  const args: Expression[] = []
  if (reader.takeSymbol(')')) return args
  do args.push(reader.parseExpression())
  while (reader.takeSymbol(','))
  reader.expectSymbol(')', ["','", "')'"])
  return args
}
