import type { Expression } from '../../syntax/expression.js'
import type { TokenReader } from '../token-reader.js'
import { parseValueType } from './value-type.js'

const NORMAL_FORMS = ['NFC', 'NFD', 'NFKC', 'NFKD']

/** What `IS` asks: `IS [NOT] NULL`, `IS [NOT] :: type`, `IS [NOT] TYPED type`, `IS [NOT] [NFC] NORMALIZED`. */
export function parseIsPredicate(reader: TokenReader, operand: Expression): Expression | undefined {
  const at = reader.at
  if (!reader.isKeyword('IS')) return undefined
  reader.next()
  const negated = reader.takeKeyword('NOT')
  if (reader.takeKeyword('NULL')) return { kind: 'nullCheck', operand, negated, at }
  if (reader.takeSymbol('::') || reader.takeKeyword('TYPED')) {
    return { kind: 'typeCheck', operand, type: parseValueType(reader), negated, at }
  }
  const test = parseNormalized(reader, operand, at)
  return negated ? { kind: 'unary', operator: 'not', operand: test, at } : test
}

function parseNormalized(reader: TokenReader, operand: Expression, at: number): Expression {
  const form = takeNormalForm(reader)
  if (!reader.takeKeyword('NORMALIZED')) throw reader.unexpected(['NULL', "'::'", 'TYPED', 'NORMALIZED'])
  const args = form === undefined ? [operand] : [operand, form]
  return { kind: 'call', name: 'isNormalized', distinct: false, star: false, args, at }
}

/** One of Unicode's normal forms, as a word: `NFC`, `NFD`, `NFKC`, `NFKD`. */
export function takeNormalForm(reader: TokenReader): Expression | undefined {
  const { text, start } = reader.peek()
  if (!NORMAL_FORMS.some((form) => reader.isKeyword(form))) return undefined
  reader.next()
  return { kind: 'literal', value: text.toUpperCase(), at: start }
}
