import type { Arithmetic, Expression } from '../../syntax/expression.js'
import { MAX_CHAIN } from '../max-chain.js'
import type { TokenReader } from '../token-reader.js'
import { parseNumber } from './number.js'
import { parsePostfix } from './postfix.js'

type Operator = Arithmetic['operator']

const ADDITIVE: ReadonlySet<string> = new Set(['+', '-', '||'])
const MULTIPLICATIVE: ReadonlySet<string> = new Set(['*', '/', '%'])
const POWER: ReadonlySet<string> = new Set(['^'])

/** `a + b - c`, from left to right; `||` joins texts and lists. */
export function parseAdditive(reader: TokenReader): Expression {
  return parseChain(reader, ADDITIVE, parseMultiplicative)
}

function parseMultiplicative(reader: TokenReader): Expression {
  return parseChain(reader, MULTIPLICATIVE, parsePower)
}

function parsePower(reader: TokenReader): Expression {
  return parseChain(reader, POWER, parseSigned)
}

function parseChain(
  reader: TokenReader,
  operators: ReadonlySet<string>,
  parseOperand: (reader: TokenReader) => Expression,
): Expression {
  let left = parseOperand(reader)
  for (let length = 0; ; length++) {
    const at = reader.at
    const operator = takeOperator(reader, operators)
    if (operator === undefined) return left
    if (length >= MAX_CHAIN) throw reader.error('NestingTooDeep', `More than ${MAX_CHAIN} operators in a row`)
    left = { kind: 'arithmetic', operator, left, right: parseOperand(reader), at }
  }
}

function takeOperator(reader: TokenReader, operators: ReadonlySet<string>): Operator | undefined {
  const token = reader.peek()
  if (token.kind !== 'symbol') return undefined
  if (operators.has('||') && token.text === '|' && reader.isSymbol('|', 1) && reader.peek(1).start === token.end) {
    reader.next()
    reader.next()
    return '||'
  }
  if (!operators.has(token.text)) return undefined
  return reader.next().text as Operator
}

/** `-x`, `+x`; a minus before a number belongs to the number, so that the smallest integer can be written. */
function parseSigned(reader: TokenReader): Expression {
  const at = reader.at
  const sign = reader.isSymbol('-') ? '-' : reader.isSymbol('+') ? '+' : undefined
  if (sign === undefined) return parsePostfix(reader)
  reader.next()
  const { kind } = reader.peek()
  if (sign === '-' && (kind === 'integer' || kind === 'float')) return parsePostfix(reader, parseNumber(reader, at))
  return { kind: 'unary', operator: sign, operand: reader.nest(() => parseSigned(reader)), at }
}
