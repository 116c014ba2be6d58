import type { Case, Expression } from '../../syntax/expression.js'
import type { TokenReader } from '../token-reader.js'

interface Alternative {
  readonly when: Expression
  readonly then: Expression
}

/** What a subject is asked: whether it equals a value, or a test of it such as `< 3` or `IS NULL`. */
interface When {
  readonly expression: Expression
  readonly isTest: boolean
}

const TEST_SYMBOLS: ReadonlySet<string> = new Set(['=', '<>', '!=', '<', '<=', '>', '>=', '=~'])
const TEST_WORDS: readonly (readonly string[])[] = [['IS'], ['IN'], ['STARTS', 'WITH'], ['ENDS', 'WITH'], ['CONTAINS']]

/** `CASE WHEN … THEN … ELSE … END`, and `CASE subject WHEN value, < value, IS NULL THEN …`. */
export function parseCase(reader: TokenReader): Case {
  const at = reader.at
  reader.expectKeyword('CASE')
  const subject = reader.isKeyword('WHEN') ? undefined : reader.parseExpression()
  const alternatives = subject === undefined ? parseConditions(reader) : []
  const tests = subject === undefined ? [] : parseTests(reader, subject)
  if (alternatives.length + tests.length === 0) throw reader.unexpected(['WHEN'])
  const otherwise = reader.takeKeyword('ELSE') ? { otherwise: reader.parseExpression() } : {}
  reader.expectKeyword('END')
  if (subject === undefined) return { kind: 'case', alternatives, at, ...otherwise }
  if (!tests.some(({ isTest }) => isTest)) return { kind: 'case', subject, alternatives: tests, at, ...otherwise }
  return { kind: 'case', alternatives: tests.map((test) => asCondition(test, subject)), at, ...otherwise }
}

function parseConditions(reader: TokenReader): readonly Alternative[] {
  const alternatives: Alternative[] = []
  while (reader.takeKeyword('WHEN')) alternatives.push({ when: reader.parseExpression(), then: parseThen(reader) })
  return alternatives
}

function parseTests(reader: TokenReader, subject: Expression): readonly (Alternative & Pick<When, 'isTest'>)[] {
  const alternatives: (Alternative & Pick<When, 'isTest'>)[] = []
  while (reader.takeKeyword('WHEN')) {
    const whens = [parseWhen(reader, subject)]
    while (reader.takeSymbol(',')) whens.push(parseWhen(reader, subject))
    const then = parseThen(reader)
    alternatives.push(...whens.map(({ expression, isTest }) => ({ when: expression, then, isTest })))
  }
  return alternatives
}

function parseWhen(reader: TokenReader, subject: Expression): When {
  const { kind, text } = reader.peek()
  const isTest =
    kind === 'symbol' ? TEST_SYMBOLS.has(text) : TEST_WORDS.some((words) => reader.isKeyword(...words) && !endsWhen(reader))
  return { expression: isTest ? reader.parseComparisonOf(subject) : reader.parseExpression(), isTest }
}

/** A variable may be called `contains`. */
function endsWhen(reader: TokenReader): boolean {
  return reader.isSymbol(',', 1) || reader.isSymbol('.', 1) || reader.isKeywordAt('THEN', 1)
}

function asCondition({ when, then, isTest }: Alternative & Pick<When, 'isTest'>, subject: Expression): Alternative {
  if (isTest) return { when, then }
  return { when: { kind: 'comparison', first: subject, rest: [{ operator: '=', operand: when }], at: when.at }, then }
}

function parseThen(reader: TokenReader): Expression {
  reader.expectKeyword('THEN')
  return reader.parseExpression()
}
